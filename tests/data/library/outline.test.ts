import { expect, test } from 'vitest';
import { outlineOf } from '../../../data/library/outline';
import { parsePack } from '../../../data/pack/parse';
import type { Entity } from '../../../data/pack/schema';
import { samplePack } from '../pack/sample';

test('an outline keeps what a list of names shows, and nothing else of an entity', () => {
  const parsed = parsePack(samplePack());
  if (!parsed.ok) throw new Error('The sample is sound.');
  const outline = outlineOf(parsed.pack);
  const shown = ({ id, kind, name, role, iso2 }: Entity) => [id, kind, name, role, iso2];
  expect(outline.entities.map(shown)).toEqual(parsed.pack.entities.map(shown));
  expect(
    outline.entities.flatMap(({ names, facts, statements }) => [...names, ...facts, ...statements]),
  ).toEqual([]);
});
