/** Where a build puts the flags, as a path in the extension. */
export const FLAGS_FILE = 'flags.json';

/** There is no common flag: a continent, and three islands that have one each. */
const NONE = ['AQ', 'BQ'];

/** Territories whose one official flag is the state's; what the set draws for them is a local emblem. */
const OF_THE_STATE: Record<string, string> = { BL: 'FR', GF: 'FR', MF: 'FR', WF: 'FR', YT: 'FR' };

/** Entities with a flag and without an ISO code, by Wikidata id. Northern Ireland has had none since 1972. */
const WITHOUT_CODE: Record<string, string> = {
  Q458: 'EU',
  Q21: 'GB-ENG',
  Q22: 'GB-SCT',
  Q25: 'GB-WLS',
};

/**
 * @param names of the drawings there are, without ".svg": ISO codes, and some more.
 * @returns which drawing stands for which ISO code or Wikidata id.
 */
export function flagFiles(names: readonly string[]): Record<string, string> {
  // X and a letter are the set's own codes but for Kosovo's; AC, TA and IC are parts of others.
  const codes = names.filter(
    (name) => /^(?:[A-WYZ][A-Z]|XK)$/.test(name) && !['AC', 'EU', 'IC', 'TA'].includes(name),
  );
  return {
    ...Object.fromEntries(
      codes.filter((code) => !NONE.includes(code)).map((code) => [code, OF_THE_STATE[code] ?? code]),
    ),
    ...WITHOUT_CODE,
  };
}
