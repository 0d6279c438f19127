import { expect, test } from 'vitest';
import { fromOutline, outlineOf } from '../../../data/library/outline';
import { parsePack } from '../../../data/pack/parse';
import type { Entity } from '../../../data/pack/schema';
import { samplePack } from '../pack/sample';

test('an outline keeps what a list of names shows and the texts of a story, and nothing else of an entity', () => {
  const parsed = parsePack(samplePack());
  if (!parsed.ok) throw new Error('The sample is sound.');
  const { entities, ...own } = parsed.pack;
  const written = JSON.stringify(outlineOf(parsed.pack));
  expect(written.length).toBeLessThan(JSON.stringify(parsed.pack).length);
  const { entities: outlined, ...kept } = fromOutline(JSON.parse(written));
  expect(kept).toEqual(own);
  const shown = ({ id, kind, name, role, iso2 }: Entity) => [id, kind, name, role, iso2];
  expect(outlined.map(shown)).toEqual(entities.map(shown));
  expect(outlined.flatMap(({ names, facts, statements }) => [...names, ...facts, ...statements])).toEqual([]);
});
