declare module 'virtual:bundled-packs' {
  import type { Pack } from '../pack/schema';

  /** Tells one build's packs, and the form their lexicon is compiled in, from another's. */
  export const stamp: string;
  /** By id, stories before references. */
  const loaders: Readonly<Record<string, () => Promise<{ default: Pack }>>>;
  export default loaders;
}
