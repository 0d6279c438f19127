import { expect, it } from 'vitest';
import { openStart } from '../../data/lexicon/page-lexicon';
import { namesOf } from '../../data/lexicon/page-names';
import { decodeLexicon } from '../../data/lexicon/text-form';
import { parsePack } from '../../data/pack/parse';
import { compiledOf, inventNames, packsOf } from './names';

it('invents so many names, the same in every run, and more of them beginning with those', () => {
  const names = inventNames(500);
  expect(new Set(names).size).toBe(500);
  expect(inventNames(700).slice(0, 500)).toEqual(names);
});

it('makes sound packs of them, with every name', () => {
  const names = inventNames(205);
  const [pack, ...others] = packsOf(names);
  expect(others).toEqual([]);
  expect(parsePack(pack)).toMatchObject({ ok: true });
  expect(pack!.entities.flatMap(({ names }) => names.map(({ text }) => text))).toEqual(names);
});

it('compiles them so that a page finds those it is brought', () => {
  const [name] = inventNames(20);
  const { start, part } = compiledOf('20');
  const lexicon = openStart(decodeLexicon(start), 'test');
  const words = new Set<number>();
  expect(lexicon.glance(name!, words)).toBe('missing');
  lexicon.add([...words], decodeLexicon(part([...words])));
  expect(namesOf(lexicon).find(name!)).toMatchObject([{ start: 0, end: name!.length }]);
});
