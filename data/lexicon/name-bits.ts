/**
 * `nameBits`: strength 2 bits, form 2, capitals 8 (one a word), all capitals 1, language 8, begins with an initial 1.
 */
export const BITS = { form: 2, capitals: 4, acronym: 12, lang: 13, initial: 21 } as const;
/** Words whose capitals are compared. */
export const CAPITALS = 8;
