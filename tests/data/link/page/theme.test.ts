import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Theme } from '../../../../data/link/page/theme';

const block = fc.record({
  words: fc.integer({ min: 1, max: 200 }),
  sports: fc.record({ alone: fc.nat(3), strong: fc.nat(5), weak: fc.nat(8) }),
});

describe('what a page is about', () => {
  it('is sport where its blocks together say so, though each says little', () => {
    const theme = new Theme();
    for (let blocks = 0; blocks < 6; blocks += 1) theme.add(40, { alone: 0, strong: 1, weak: 0 }, 1);
    expect(theme.sport).toBe(true);
  });

  it('is not sport for one word of it, nor for a corner of a front page', () => {
    const short = new Theme();
    short.add(10, { alone: 0, strong: 1, weak: 1 }, 1);
    expect(short.sport).toBe(false);
    const front = new Theme();
    front.add(60, { alone: 2, strong: 4, weak: 2 }, 1);
    front.add(1500, { alone: 0, strong: 1, weak: 6 }, 1);
    expect(front.sport).toBe(false);
  });

  it('tells a change once', () => {
    const theme = new Theme();
    expect(theme.changed()).toBe(false);
    theme.add(40, { alone: 3, strong: 2, weak: 0 }, 1);
    expect([theme.changed(), theme.changed()]).toEqual([true, false]);
  });

  it('is the same whatever came and went in between', () => {
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (stay, go) => {
        const [busy, calm] = [new Theme(), new Theme()];
        for (const { words, sports } of go) busy.add(words, sports, 1);
        for (const { words, sports } of stay) {
          busy.add(words, sports, 1);
          calm.add(words, sports, 1);
        }
        for (const { words, sports } of go) busy.add(words, sports, -1);
        expect(busy.sport).toBe(calm.sport);
      }),
    );
  });
});
