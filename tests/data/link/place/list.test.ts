import { describe, expect, it } from 'vitest';
import { compile } from '../../../../data/lexicon/compile';
import { loadLexicon } from '../../../../data/lexicon/load';
import { createLinker } from '../../../../data/link/linker';
import { packOf } from '../../lexicon/packs';

const pack = packOf({ norland: ['Norland'], sudland: ['Sudland'] });
const states = pack.entities.map((entity) => ({ ...entity, kind: 'place' as const, iso2: 'XA' }));
const lexicon = loadLexicon(compile([{ ...pack, entities: states }]));

/** How often names are looked up to link a text. */
function lookUps(text: string): number {
  let count = 0;
  const counting = {
    ...lexicon,
    find: lexicon.find.bind(lexicon),
    entity: lexicon.entity.bind(lexicon),
    name(index: number) {
      count += 1;
      return lexicon.name(index);
    },
  };
  const linker = createLinker<number>(counting, { lang: 'en' });
  linker.set(0, { text, lang: '', role: 'prose' });
  expect(linker.link().size).toBe(1);
  return count;
}

describe('a list of places', () => {
  it('takes four times as long to be judged when it has four times as many', () => {
    const list = (length: number) => `It is sold in ${'Norland, Sudland, '.repeat(length)} and elsewhere.`;
    expect(lookUps(list(400))).toBeLessThan(5 * lookUps(list(100)));
  });
});
