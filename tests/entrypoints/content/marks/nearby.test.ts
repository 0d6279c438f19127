import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksWithin } from '../../../../entrypoints/content/marks/nearby';
import type { PageBlock } from '../../../../entrypoints/content/types';

type Box = { top: number; bottom: number } | null;
const ROOT = {} as Element;

/** Blocks one below the other; some are not rendered. */
const columns = fc
  .array(fc.record({ height: fc.integer({ min: 1, max: 300 }), gap: fc.nat(50), seen: fc.boolean() }), {
    maxLength: 40,
  })
  .map((rows) => {
    let top = 0;
    return rows.map(({ height, gap, seen }) => {
      const box = { top, bottom: top + height };
      top += height + gap;
      return { block: {} as PageBlock, box: seen ? box : null };
    });
  });

it('finds in every flow exactly the blocks that a look at each would', () => {
  fc.assert(
    fc.property(fc.array(columns, { maxLength: 4 }), fc.integer({ min: -200, max: 4000 }), (flows, top) => {
      const stretch = { top, bottom: top + 900 };
      const boxes = new Map<PageBlock, Box>(flows.flat().map(({ block, box }) => [block, box]));
      const expected = flows
        .flat()
        .filter(({ box }) => box && box.bottom >= stretch.top && box.top <= stretch.bottom)
        .map(({ block }) => block);
      const found = blocksWithin(
        flows.map((column) => ({ root: ROOT, blocks: column.map(({ block }) => block) })),
        stretch,
        (block) => boxes.get(block) ?? null,
      );
      expect(new Set(found)).toEqual(new Set(expected));
      expect(found).toHaveLength(expected.length);
    }),
  );
});
