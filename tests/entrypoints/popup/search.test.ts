import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../data/pack/parse';
import story from '../../../data/packs/belarus-election-2025.json';
import { createSearchAll } from '../../../entrypoints/popup/search';

const parsed = parsePack(story);
if (!parsed.ok) throw new Error('The bundled story is not sound.');
const packs = [[parsed.pack], []];
const searchAll = createSearchAll();
const search = (query: string) => searchAll(query, packs);

describe('a name is found however it is written', () => {
  it.each([
    ['Tikhanovskaya', 'sviatlana-tsikhanouskaya'],
    ['Cichanouskaja', 'sviatlana-tsikhanouskaya'],
    ['Ціхановская', 'sviatlana-tsikhanouskaya'],
    ['tsihanuskaya', 'sviatlana-tsikhanouskaya'],
    ['Lukashenka', 'alexander-lukashenko'],
    ['Lukasenko', 'alexander-lukashenko'],
    ['Lukašenka', 'alexander-lukashenko'],
    ['lukahsenko', 'alexander-lukashenko'],
    ['Лукашэнка', 'alexander-lukashenko'],
    ['kalas', 'kaja-kallas'],
    ['klalas', 'kaja-kallas'],
    ['puitn', 'vladimir-putin'],
    ['Путином', 'vladimir-putin'],
    ['kos', 'marta-kos'],
    ['E.U.', 'european-union'],
  ])('%s', (query, id) => {
    expect(search(query).rows[0]?.id).toBe(id);
  });
});

describe('a setting is found', () => {
  it.each([
    ['dark', 'theme'],
    ['theme', 'theme'],
    ['DARK', 'theme'],
    ['delay', 'delay'],
    ['dele', 'delay'],
    ['colour', 'mark-colour'],
    ['undreline', 'mark-style'],
    ['drak', 'theme'],
    ['telemtry', 'network'],
  ])('by %s: %s', (query, id) => {
    expect(search(query).settings.map((setting) => setting.id)).toContain(id);
  });

  it('by no word that it does not hold', () => {
    expect(search('zebra crossing')).toEqual({ rows: [], settings: [] });
    expect(search('🙂')).toEqual({ rows: [], settings: [] });
    expect(search('E.U.').settings).toEqual([]);
  });
});
