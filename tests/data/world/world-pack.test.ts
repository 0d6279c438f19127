import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../data/pack/parse';
import { FactbookEntry } from '../../../data/world/factbook';
import { worldPack } from '../../../data/world/world-pack';

const row = {
  'ISO3166-1-Alpha-2': 'AD',
  FIPS: 'AN',
  Capital: 'Andorra la Vella',
  'Sub-region Name': 'Southern Europe',
  Languages: 'ca',
  is_independent: 'Yes',
};
const entry = new FactbookEntry({
  Government: {
    'Executive branch': {
      'chief of state': { text: '<p>President Orla Bay DUNN (since 3 May 2024)</p>' },
      'head of government': { text: 'Prime Minister Orla Bay DUNN (since 3 May 2024)' },
    },
    'Government type': { text: 'parliamentary&nbsp;democracy' },
  },
  'People and Society': { Population: { total: { text: '85,370 (2025 est.)' } } },
});
const parsed = parsePack(worldPack([row], new Map([['an', entry]])));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { pack } = parsed;
const entity = (id: string) => pack.entities.find((each) => each.id === id);

describe('worldPack', () => {
  it('makes a country of all its sources, each fact with the one it is from', () => {
    expect(entity('andorra')).toMatchObject({
      kind: 'place',
      role: 'Country in Southern Europe',
      iso2: 'AD',
      facts: expect.arrayContaining([
        expect.objectContaining({ label: 'Population', text: '85,370', date: '2025', cites: [1] }),
        expect.objectContaining({ label: 'Region', text: 'Southern Europe', cites: [2] }),
      ]),
    });
    expect(entity('andorra')!.names).toContainEqual(
      expect.objectContaining({ text: 'アンドラ', lang: 'ja' }),
    );
  });

  it('makes one person of who holds two offices, tied to the country both ways', () => {
    const leaders = pack.entities.filter(
      ({ kind, relations }) => kind === 'person' && relations.some(({ to }) => to === 'andorra'),
    );
    expect(leaders.map(({ name, role }) => [name, role])).toEqual([
      ['Orla Bay Dunn', 'President of Andorra'],
    ]);
    expect(leaders[0]!.relations).toContainEqual({ to: 'andorra', as: 'President of', cites: [1] });
    expect(entity('andorra')!.relations).toContainEqual({
      to: leaders[0]!.id,
      as: 'President',
      cites: [1],
    });
  });

  it('knows who heads an organisation', () => {
    expect(entity('antonio-guterres')).toMatchObject({
      role: 'Secretary-General of the United Nations',
      relations: [{ to: 'united-nations', as: 'Secretary-General of the', cites: [4] }],
    });
  });

  it('is the same, to the letter, whenever it is made of the same sources', () => {
    const again = () => JSON.stringify(worldPack([row], new Map([['an', entry]])));
    expect(again()).toBe(again());
  });

  it('says of every source when it was so', () => {
    for (const { asOf } of pack.sources!) expect(asOf).toMatch(/^20\d\d-\d\d$/);
  });
});
