import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../data/library/search';
import { samplePack } from '../pack/sample';
import { mayorsPack, sound } from './packs';

const story = samplePack();
story.entities[0]!.wikidata = 'Q999999999';
const search = createSearch([sound(story), sound(mayorsPack())]);
const ids = (query: string) => search(query).map(({ id }) => id);

describe('search over all packs', () => {
  test('gives a row for each entity, the story’s words first', () => {
    expect(search('Ada Quay')).toEqual([
      {
        id: 'ada-quay',
        kind: 'person',
        name: 'Ada Quay',
        role: 'Mayor of Port Elm',
        lang: 'en',
        pack: 'The harbour story',
      },
    ]);
  });

  test.each([
    ['ada', 'a word of the name'],
    ['QUA', 'the beginning of a word'],
    ['áda', 'with an accent'],
    ['Ада', 'a spelling of another pack and script'],
    ['quai', 'a letter wrong'],
    ['qauy', 'two letters swapped'],
    ['@adaquay?', 'with signs around it'],
    ['Ada Quay 🙂', 'with one that is no word'],
    ['adaquay', 'a handle'],
    ['mayor', 'the role'],
    ['mayor quay', 'words of several fields'],
    ['opened harbour', 'words of a fact'],
  ])('%s finds her: %s', (query) => {
    expect(ids(query)[0]).toBe('ada-quay');
  });

  test('a name comes before a fact, however often that says it', () => {
    const talked = samplePack();
    talked.entities[0]!.facts = [{ text: 'Port Elm, Port Elm, Port Elm: she knows Port Elm.', cites: [1] }];
    expect(createSearch([sound(talked)])('port elm')[0]?.id).toBe('port-elm');
  });

  test('a name comes before a role', () => {
    expect(ids('port elm')).toEqual(['port-elm', 'ada-quay']);
  });

  test('who is called just so comes before names that begin so', () => {
    const other = samplePack();
    other.entities[0]!.names = [{ text: 'A.Q.', strength: 'full' }];
    other.entities[1]!.name = 'Aqaba';
    expect(createSearch([sound(other)])('A.Q.')[0]?.id).toBe('ada-quay');
  });

  test('forgives more where it is told to', () => {
    expect(ids('qauuy')).toEqual([]);
    expect(search('qauuy', true)[0]?.id).toBe('ada-quay');
  });

  test.each(['', '  ', '…', '🙂', 'zebra', 'adx', 'ada zebra'])('%j finds nothing', (query) => {
    expect(ids(query)).toEqual([]);
  });
});
