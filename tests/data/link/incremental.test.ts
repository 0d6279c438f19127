import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { readBundledPacks } from '../../../data/library/read-packs';
import type { Block, Mention } from '../../../data/link/types';

vi.mock('../../../data/link/decide', { spy: true });
// Other files of the same process may have read the linker already, with no spy in it.
vi.resetModules();
const { decide } = await import('../../../data/link/decide');
const { createLinker } = await import('../../../data/link/linker');

const lexicon = loadLexicon(compile(readBundledPacks('data/packs')));
const block = (text: string): Block => ({ text, lang: '', role: 'prose' });

/** Sentences whose meaning hangs on each other. */
const text = fc.constantFrom(
  'Kallas left early.',
  'Kaja Kallas said why.',
  'Siim Kallas wrote a book.',
  'Commissioner Kos was there.',
  'Marta Kos smiled.',
  'Lukashenko waited.',
  'ALEXANDER LUKASHENKO WAITED',
  'President Putin spoke.',
  'Putin again.',
  'Viktor Lukashenko came from Belarus.',
  'The West wants relations.',
  'Russia and the EU talk.',
  'Adam West and Mae West.',
  'Said Putin: no.',
  'He said so.',
  'Kallas kallas.',
  'Nothing here.',
);

type Step = { key: number; set: string } | { key: number; delete: true } | 'link' | 'a little';
const key = fc.nat({ max: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ key, set: text }) },
  { weight: 2, arbitrary: fc.record({ key, delete: fc.constant(true as const) }) },
  { weight: 2, arbitrary: fc.constantFrom('link' as const, 'a little' as const) },
);

/** What a linker made anew says of the blocks that are there. */
function fresh(blocks: ReadonlyMap<number, string>): Map<number, readonly Mention[]> {
  const linker = createLinker<number>(lexicon, { lang: 'en' });
  for (const [at, spelled] of [...blocks].sort(([left], [right]) => left - right))
    linker.set(at, block(spelled));
  return linker.link();
}

describe('a linker that is kept up to date', () => {
  it('says the same as one made anew, whatever came and went', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const linker = createLinker<number>(lexicon, { lang: 'en' });
        const blocks = new Map<number, string>();
        const told = new Map<number, readonly Mention[]>();
        const link = (room?: () => boolean) => {
          for (const [at, mentions] of linker.link(room)) {
            if (mentions.length > 0) told.set(at, mentions);
            else expect(told.delete(at)).toBe(true);
          }
        };
        for (const each of steps) {
          if (each === 'link') link();
          else if (each === 'a little') link(() => false);
          else if ('set' in each) {
            linker.set(each.key, block(each.set));
            blocks.set(each.key, each.set);
          } else {
            linker.delete(each.key);
            blocks.delete(each.key);
          }
        }
        link();
        const sorted = (mentions: Map<number, readonly Mention[]>) =>
          [...mentions].sort(([left], [right]) => left - right);
        expect(sorted(told)).toEqual(sorted(fresh(blocks)));
      }),
      { numRuns: 200 },
    );
  });

  it('judges nothing again when a block with no bearing on the others ticks', () => {
    const linker = createLinker<number>(lexicon, { lang: 'en' });
    for (let at = 0; at < 500; at += 1) linker.set(at, block('Kaja Kallas met Putin in Belarus.'));
    linker.link();
    vi.mocked(decide).mockClear();
    linker.set(0, block('Kaja Kallas met Putin in Belarus. 12:01'));
    expect([...linker.link().keys()]).toEqual([]);
    linker.set(0, block('Now Kaja Kallas met Putin in Belarus.'));
    expect([...linker.link().keys()]).toEqual([0]);
    expect(vi.mocked(decide)).toHaveBeenCalledTimes(6);
  });

  it('judges the others again only when a person comes to outnumber a namesake', () => {
    const linker = createLinker<number>(lexicon, { lang: 'en' });
    linker.set(-1, block('Siim Kallas wrote a book.'));
    for (let at = 0; at < 100; at += 1) linker.set(at, block('Kaja Kallas said why.'));
    linker.link();
    vi.mocked(decide).mockClear();
    for (let at = 100; at < 110; at += 1) {
      linker.set(at, block('Kaja Kallas said why.'));
      linker.link();
    }
    expect(vi.mocked(decide)).toHaveBeenCalledTimes(10);
  });

  it('lets a block go no sooner than what was read in its place is there', () => {
    const linker = createLinker<number>(lexicon, { lang: 'en' });
    linker.set(1, block('Kaja Kallas spoke first.'));
    linker.link();
    linker.delete(1);
    linker.set(2, block('Kaja Kallas spoke last.'));
    linker.set(3, block('Kaja Kallas spoke after all.'));
    expect([...linker.link(() => false).keys()]).toEqual([2]);
    const changed = linker.link();
    expect(changed.get(1)).toEqual([]);
    expect(changed.get(3)).toHaveLength(1);
  });

  it('tells of a block in the turn in which it was read', () => {
    const linker = createLinker<number>(lexicon, { lang: 'en' });
    linker.set(1, block('Kaja Kallas said why.'));
    expect(linker.link(() => false).get(1)).toHaveLength(1);
    expect(linker.isBehind).toBe(false);
  });

  it('stops when there is no more room, and goes on where it stopped', () => {
    const linker = createLinker<number>(lexicon, { lang: 'en' });
    for (let at = 0; at < 20; at += 1) linker.set(at, block('Kaja Kallas said why.'));
    const told = new Map<number, readonly Mention[]>();
    let turns = 0;
    do {
      let left = 5;
      const room = () => {
        left -= 1;
        return left > 0;
      };
      for (const [at, mentions] of linker.link(room)) told.set(at, mentions);
      turns += 1;
      expect(turns).toBeLessThan(20);
    } while (linker.isBehind);
    expect(turns).toBeGreaterThan(4);
    expect(told.size).toBe(20);
  });
});
