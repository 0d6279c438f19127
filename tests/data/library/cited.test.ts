import { expect, test } from 'vitest';
import { cardContent } from '../../../data/library/content';
import { mayorsPack, sound } from './packs';

const source = (title: string) => ({ title, asOf: '2023' });

test('a card names the sources that its own facts and ties cite, numbered anew', () => {
  const pack = mayorsPack();
  const [quay] = pack.entities;
  quay!.facts = [
    { text: '1970', label: 'Born', cites: [3] },
    { text: 'Keeps bees.', cites: [2, 3] },
  ];
  quay!.relations = [{ to: 'elm', as: 'mayor of', cites: [4] }];
  pack.entities.push({ id: 'elm', kind: 'place', name: 'Elm', role: 'Town', names: [] });
  pack.sources = ['Names', 'Bees', 'Births', 'Offices'].map(source);
  const [part] = cardContent([sound(pack)], 'a-quay')!.parts;
  expect(part!.source.sources!.map(({ title }) => title)).toEqual(['Bees', 'Births', 'Offices']);
  expect(part!.facts.map(({ cites }) => cites)).toEqual([[2], [1, 2]]);
  expect(part!.ties.map(({ cites }) => cites)).toEqual([[3]]);
});
