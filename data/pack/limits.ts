/** How large a pack may be. A pack comes from a stranger: every text, list and file has a bound. */
export const LIMITS = {
  /**
   * Bytes of a pack file. A reference pack of a hundred thousand entities with a quarter of a million names stays below
   * it; what is read and compiled of it takes some six times as much memory for a while.
   */
  fileBytes: 100 * 1024 * 1024,
  /** UTF-16 code units. */
  line: 200,
  text: 1200,
  name: 120,
  url: 2000,
  paragraphs: 2000,
  summary: 40,
  timeline: 200,
  disputes: 100,
  sources: 50,
  entities: 150_000,
  names: 400,
  /** Spellings of all entities of a pack. A million names come in several packs. */
  allNames: 400_000,
  facts: 60,
  statements: 60,
  relations: 60,
  clues: 60,
  exclusions: 200,
  /** Problems reported of one file: enough to mend it, not enough to drown in. */
  problems: 50,
} as const;
