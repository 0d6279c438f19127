/* Where a build puts what is shipped beside the code, as paths in the extension. */

/** The bundled packs' compiled lexicon. */
export const LEXICON_FILE = 'lexicon.bin';

/** The compiled lexicon of one bundled pack alone: for when the others are switched off. */
export const lexiconPath = (id: string): string => `packs/${id}.bin`;

/** A bundled pack as JSON, complete. */
export const packPath = (id: string): string => `packs/${id}.json`;

/** The outlines of all bundled packs: what lists of names show of them. The popup's page asks for it by this name. */
export const OUTLINES_FILE = 'outlines.json';
