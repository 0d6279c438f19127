import { describe, expect, test } from 'vitest';
import { cardContent } from '../../../data/library/content';
import { samplePack } from '../pack/sample';
import { mayorsPack, sound } from './packs';

const story = () => {
  const pack = samplePack();
  pack.entities[0]!.wikidata = 'Q999999999';
  return sound(pack);
};
const reference = () => sound(mayorsPack());

describe('the content of a card', () => {
  test('is what a pack says, each part under its source', () => {
    const content = cardContent([story()], 'ada-quay');
    expect(content).toMatchObject({
      id: 'ada-quay',
      kind: 'person',
      name: 'Ada Quay',
      role: 'Mayor of Port Elm',
      lang: 'en',
      wikidata: 'Q999999999',
    });
    expect(content).not.toHaveProperty('native');
    const [part, ...others] = content!.parts;
    expect(others).toEqual([]);
    expect(part).toMatchObject({
      source: {
        pack: 'harbour-story',
        title: 'The harbour story',
        kind: 'story',
        asOf: '2025-03-01',
        article: { title: 'A harbour opens' },
      },
      facts: [{ text: 'She opened the harbour.', cites: [1] }],
      ties: [{ to: 'port-elm', name: 'Port Elm', kind: 'place', as: 'mayor of', cites: [1] }],
    });
    expect(part!.disputes.map(({ about }) => about)).toEqual(['What it cost']);
  });

  test('an entity of two packs is one card, the story first, whichever id it is asked by', () => {
    const packs = [reference(), story()];
    for (const id of ['ada-quay', 'a-quay']) {
      const content = cardContent(packs, id);
      expect(content).toMatchObject({ id, name: 'Ada Quay', native: { text: 'Áda Quay', lang: 'se' } });
      expect(content!.parts.map(({ source }) => [source.pack, source.kind])).toEqual([
        ['harbour-story', 'story'],
        ['mayors', 'reference'],
      ]);
      expect(content!.parts[1]!.facts[0]).toMatchObject({ label: 'Born', text: '1970' });
    }
  });

  test('ties are not turned round', () => {
    expect(cardContent([story()], 'port-elm')!.parts[0]!.ties).toEqual([]);
  });

  test('a dispute belongs to those it names and those who take a side, and to nobody else', () => {
    const pack = samplePack();
    pack.entities.push({
      id: 'the-council',
      kind: 'organisation',
      name: 'The council',
      role: 'of Port Elm',
      names: [],
    });
    pack.disputes![0]!.sides[1]!.entity = 'the-council';
    const disputes = (id: string) => cardContent([sound(pack)], id)!.parts[0]!.disputes.length;
    expect(disputes('ada-quay')).toBe(1);
    expect(disputes('the-council')).toBe(1);
    expect(disputes('port-elm')).toBe(0);
  });

  test('there is none of an entity no pack knows', () => {
    expect(cardContent([story(), reference()], 'nobody')).toBeNull();
    expect(cardContent([], 'ada-quay')).toBeNull();
  });
});
