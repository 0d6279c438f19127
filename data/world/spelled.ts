import SPELLINGS from './tables/spellings.json';

const TABLE: Record<string, string[]> = SPELLINGS;

/** Hand-kept spellings of an entity in languages other than English, in the form that `readName` reads. */
export function spelled(id: string): readonly string[] {
  return TABLE[id] ?? [];
}
