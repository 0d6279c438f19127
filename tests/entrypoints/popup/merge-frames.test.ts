import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../../data/messages/types';
import { mergeFrames, placeOf } from '../../../entrypoints/popup/merge-frames';

const report = (counts: Record<string, number>, state: PageReport['state'] = 'ready'): PageReport => ({
  site: 'news.example',
  state,
  entities: Object.entries(counts).map(([id, count]) => ({
    id,
    name: id.toUpperCase(),
    kind: 'person' as const,
    form: 'name' as const,
    count,
    why: [],
  })),
});

describe('the frames of a page', () => {
  it('are one list: the page itself first, counts added up', () => {
    const page = mergeFrames([
      { frame: 7, report: report({ b: 2, a: 1 }) },
      { frame: 0, report: report({ a: 3 }) },
    ]);
    expect(page?.entities.map(({ id, count }) => [id, count])).toEqual([
      ['a', 4],
      ['b', 2],
    ]);
  });

  it('are being read as long as one of them is, but a quiet page is quiet', () => {
    const frames = (top: PageReport['state']) =>
      mergeFrames([
        { frame: 0, report: report({}, top) },
        { frame: 3, report: report({}, 'reading') },
      ])?.state;
    expect(frames('ready')).toBe('reading');
    expect(frames('quiet')).toBe('quiet');
  });

  it('are nothing without the page itself', () => {
    expect(mergeFrames([{ frame: 2, report: report({ a: 1 }) }])).toBeNull();
    expect(mergeFrames([])).toBeNull();
  });
});

it('each number of a mention is one place, in order, and none past the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }), (counts) => {
      const page = mergeFrames(counts.map((count, frame) => ({ frame, report: report({ a: count }) })));
      const entity = page!.entities[0]!;
      const places = Array.from({ length: entity.count }, (_, nth) => placeOf(entity, nth));
      const expected = counts.flatMap((count, frame) =>
        Array.from({ length: count }, (_, nth) => ({ frame, nth })),
      );
      expect(places).toEqual(expected);
      expect(placeOf(entity, entity.count)).toBeNull();
    }),
  );
});
