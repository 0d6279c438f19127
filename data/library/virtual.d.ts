declare module 'virtual:bundled-packs' {
  /** Tells one build's packs, and the form their lexicon is compiled in, from another's. */
  export const stamp: string;
  /** The bundled packs, stories before references. */
  export const ids: readonly string[];
}
