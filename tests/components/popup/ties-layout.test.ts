import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../components/popup/boxes';
import { storyTies } from '../../../components/popup/ties-data';
import { tiesPicture } from '../../../components/popup/ties-layout';
import { wordsFrom } from '../../../components/popup/ties-words';
import type { Pack } from '../../../data/pack/schema';
import { VIK } from './sample';

/** A story of persons of those names, with ties between them as given. */
const story = (names: readonly string[], ties: readonly (readonly [number, number])[]): Pack => ({
  ...VIK,
  entities: names.map((name, at) => ({
    ...VIK.entities[0]!,
    id: `p${at}`,
    name,
    relations: ties
      .filter(([from, to]) => from % names.length === at && to % names.length !== at)
      .map(([, to]) => ({ to: `p${to % names.length}`, as: 'friend of', cites: [1] })),
  })),
});

const people = fc.array(
  fc.constantFrom('Bo', 'Ada Lind', 'Tove Sandemarsdottirsen', 'Vik Port Guild of Old'),
  {
    minLength: 2,
    maxLength: 24,
  },
);
const pairs = fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { minLength: 1, maxLength: 60 });

it('names those with most ties first, and leaves out what does not act', () => {
  const { who, ties } = storyTies(VIK);
  expect(who.map(({ id, degree }) => [id, degree])).toEqual([
    ['ada-lind', 2],
    ['bo-berg', 1],
    ['vik', 1],
  ]);
  expect(ties).toContainEqual({ from: 'bo-berg', to: 'ada-lind', as: 'brother of' });
});

describe('the picture', () => {
  it('holds each node once, inside, no label upon another, and every tie between two that are there', () => {
    fc.assert(
      fc.property(people, pairs, fc.integer({ min: 240, max: 560 }), (names, ties, width) => {
        const all = storyTies(story(names, ties));
        fc.pre(all.ties.length > 0);
        const { nodes, edges, height, ...picture } = tiesPicture(all, width);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
        for (const [at, { box }] of nodes.entries()) {
          expect(box.x - box.halfWidth).toBeGreaterThanOrEqual(0);
          expect(box.x + box.halfWidth).toBeLessThanOrEqual(width);
          expect(box.y - box.halfHeight).toBeGreaterThanOrEqual(0);
          expect(box.y + box.halfHeight).toBeLessThanOrEqual(height);
          for (const other of nodes.slice(at + 1)) expect(overlaps(box, other.box)).toBe(false);
        }
        for (const { from, to } of picture.ties)
          expect(edges.some((edge) => edge.every(({ id }) => id === from || id === to))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same for the same story, and stands still', () => {
    const ties = storyTies(VIK);
    expect(tiesPicture(ties, 340)).toEqual(tiesPicture(ties, 340));
  });

  it('draws two tied ones nearer than two that are not', () => {
    const { nodes } = tiesPicture(
      storyTies(
        story(
          ['A', 'B', 'C', 'D'],
          [
            [0, 1],
            [2, 3],
          ],
        ),
      ),
      400,
    );
    const far = (one: number, other: number) => {
      const [a, b] = [one, other].map((at) => nodes.find(({ id }) => id === `p${at}`)!);
      return Math.hypot(a!.x - b!.x, a!.y - b!.y);
    };
    expect(Math.max(far(0, 1), far(2, 3))).toBeLessThan(Math.min(far(0, 2), far(1, 3)));
  });

  it('has words on its lines that cover no node and no other words', () => {
    const picture = tiesPicture(storyTies(VIK), 340);
    const words = wordsFrom(picture, 'ada-lind');
    expect(words.map(({ text }) => text).sort()).toEqual(['mayor of', 'sister of']);
    for (const { box } of words)
      for (const node of picture.nodes) expect(overlaps(box, node.box)).toBe(false);
    expect(overlaps(words[0]!.box, words[1]!.box)).toBe(false);
  });
});
