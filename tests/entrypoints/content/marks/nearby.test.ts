import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksWithin } from '../../../../entrypoints/content/marks/nearby';
import type { PageBlock } from '../../../../entrypoints/content/types';

type Box = { top: number; bottom: number; left: number; right: number } | null;
const ROOT = {} as Element;

/** Blocks one below the other; some are not rendered. */
const columns = fc
  .array(
    fc.record({
      height: fc.integer({ min: 1, max: 300 }),
      gap: fc.nat(50),
      left: fc.integer({ min: -1000, max: 3000 }),
      seen: fc.boolean(),
    }),
    // Of more than a hundred the first is found by halving.
    { maxLength: 300, size: 'max' },
  )
  .map((rows) => {
    let top = 0;
    return rows.map(({ height, gap, left, seen }) => {
      const box = { top, bottom: top + height, left, right: left + 200 };
      top += height + gap;
      return { block: {} as PageBlock, box: seen ? box : null };
    });
  });

/** A few blocks, wherever the page has turned, shifted or pulled them. */
const scattered = fc.uniqueArray(fc.integer({ min: -9000, max: 9000 }), { maxLength: 100 }).map((tops) =>
  tops.map((top) => ({
    block: {} as PageBlock,
    box: { top, bottom: top + 20, left: 0, right: 200 } as Box,
  })),
);

it('finds in every flow exactly the blocks that a look at each would', () => {
  const flows = fc.array(fc.oneof(columns, scattered), { maxLength: 4 });
  fc.assert(
    fc.property(flows, fc.integer({ min: -200, max: 4000 }), (flows, top) => {
      const part = { top, bottom: top + 900, left: 0, right: 1600 };
      const boxes = new Map<PageBlock, Box>(flows.flat().map(({ block, box }) => [block, box]));
      const expected = flows
        .flat()
        .filter(({ box }) => box && box.bottom >= part.top && box.top <= part.bottom)
        .filter(({ box }) => box!.right >= part.left && box!.left <= part.right)
        .map(({ block }) => block);
      const found = blocksWithin(
        flows.map((column) => ({ root: ROOT, blocks: column.map(({ block }) => block) })),
        part,
        (block) => boxes.get(block) ?? null,
      );
      expect(new Set(found)).toEqual(new Set(expected));
      expect(found).toHaveLength(expected.length);
    }),
  );
});
