/** How large a pack may be. A pack comes from a stranger: every text, list and file has a bound. */
export const LIMITS = {
  /** Bytes of a pack file. A reference pack of a hundred thousand names stays below it. */
  fileBytes: 32 * 1024 * 1024,
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
  entities: 120_000,
  names: 400,
  facts: 60,
  statements: 60,
  relations: 60,
  clues: 60,
  exclusions: 200,
  /** Problems reported of one file: enough to mend it, not enough to drown in. */
  problems: 50,
} as const;
