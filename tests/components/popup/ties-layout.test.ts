import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tiesPicture } from '../../../components/popup/ties-layout';
import type { Pack } from '../../../data/pack/schema';
import { VIK } from './sample';

/** A story of `count` persons, with ties between them as given. */
const story = (count: number, ties: readonly (readonly [number, number])[]): Pack => ({
  ...VIK,
  entities: Array.from({ length: count }, (_, at) => ({
    ...VIK.entities[0]!,
    id: `p${at}`,
    name: `Person ${at}`,
    relations: ties
      .filter(([from, to]) => from % count === at && to % count !== at)
      .map(([, to]) => ({ to: `p${to % count}`, as: 'friend of', cites: [1] })),
  })),
});

it('puts the most tied one in the middle', () => {
  const picture = tiesPicture(VIK)!;
  expect(picture.nodes[0]).toMatchObject({ id: 'ada-lind', x: picture.width / 2 });
});

it('is none where fewer than three are tied', () => {
  expect(tiesPicture(story(5, [[0, 1]]))).toBeNull();
});

it('draws each node once, apart from the others and inside, and every tie between two that are there', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 30 }),
      fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 80 }),
      (count, ties) => {
        const picture = tiesPicture(story(count, ties));
        if (!picture) return;
        const { nodes, edges, width, height } = picture;
        const ids = nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeLessThanOrEqual(12);
        for (const [at, { x, y }] of nodes.entries()) {
          expect(x > 30 && x < width - 30 && y > 15 && y < height - 30).toBe(true);
          for (const other of nodes.slice(at + 1))
            expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(36);
        }
        for (const [one, other] of edges) expect(ids.includes(one) && ids.includes(other)).toBe(true);
        for (const { from, to } of picture.ties)
          expect(edges.some((edge) => edge.includes(from) && edge.includes(to))).toBe(true);
      },
    ),
  );
});
