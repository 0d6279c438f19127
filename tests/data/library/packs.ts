import { parsePack } from '../../../data/pack/parse';
import type { Pack, PackInput } from '../../../data/pack/schema';

export function sound(input: PackInput): Pack {
  const parsed = parsePack(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

/** A reference pack of our own, in which the mayor of the harbour story goes by another id. */
export function mayorsPack(): PackInput {
  return {
    format: 1,
    id: 'mayors',
    title: 'Mayors',
    language: 'en',
    sources: [{ title: 'List of mayors', asOf: '2023' }],
    asOf: '2023',
    entities: [
      {
        id: 'a-quay',
        kind: 'person',
        name: 'A. Quay',
        role: 'Mayor',
        native: { text: 'Áda Quay', lang: 'se' },
        wikidata: 'Q999999999',
        names: [
          { text: 'Áda Quay', lang: 'se', strength: 'full' },
          { text: 'Ада Квай', lang: 'ru', strength: 'full' },
        ],
        facts: [{ text: '1970', label: 'Born', cites: [1] }],
      },
    ],
  };
}
