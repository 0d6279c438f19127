import { parsePack } from '../../../data/pack/parse';
import type { Pack, PackInput } from '../../../data/pack/schema';

type NameInput = PackInput['entities'][number]['names'][number];

/** A pack with nothing but names: entity id → its spellings. */
export function packOf(entities: Record<string, (string | Partial<NameInput>)[]>, id = 'test'): Pack {
  const parsed = parsePack({
    format: 1,
    id,
    title: 'Test',
    language: 'en',
    article: { title: 'Test' },
    asOf: '2025-01-27',
    entities: Object.entries(entities).map(([entity, names]) => ({
      id: entity,
      kind: 'person',
      name: entity,
      role: 'of a test',
      names: names.map((name) =>
        typeof name === 'string' ? { text: name, strength: 'full' } : { strength: 'full', ...name },
      ),
      facts: [],
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}
