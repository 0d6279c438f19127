declare module 'virtual:bundled-lexicon' {
  /** The bundled packs' compiled lexicon, in the form `decodeLexicon` reads. */
  const text: string;
  export default text;
}
