import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPackFile } from '../../../data/pack/parse';
import type { Entity } from '../../../data/pack/schema';
import LANGUAGES from '../../../data/world/tables/languages.json';
import { the } from '../../../data/world/the';

/* The pack as it ships: what its sources and tables may never put on a card. */

const text = readFileSync('data/packs/world.json', 'utf8');
const parsed = readPackFile(text);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { pack } = parsed;
const { entities } = pack;
const byId = new Map(entities.map((entity) => [entity.id, entity]));
const entity = (id: string) => byId.get(id)!;
const fact = (id: string, label: string) => entity(id).facts.find((each) => each.label === label)?.text;
const countries = entities.filter(
  ({ kind, iso2 }) => kind === 'place' && iso2 && !/^(?:SU|YU|CS|DD)$/.test(iso2),
);
const lines = ({ id, role, facts, relations }: Entity) =>
  [role, ...facts.map((each) => each.text), ...relations.map(({ as }) => as)].map((line) => `${id}: ${line}`);

describe('the pack of the world as it ships', () => {
  it('has every country and territory with what a card says of it', () => {
    expect(countries.length).toBeGreaterThanOrEqual(239);
    expect(entities.filter(({ kind }) => kind === 'organisation').length).toBeGreaterThanOrEqual(60);
    const inhabited = countries.filter((each) => fact(each.id, 'Population'));
    expect(inhabited.length).toBeGreaterThanOrEqual(230);
    for (const each of countries) {
      expect(fact(each.id, 'Region') ?? each.id).not.toBe('');
      expect(each.wikidata, each.id).toMatch(/^Q\d+$/);
    }
    const states = countries.filter(({ role }) => role.startsWith('Country in'));
    for (const { id } of states) {
      expect(fact(id, 'Government'), id).toBeDefined();
      expect(fact(id, 'Member of'), id).toContain('United Nations');
    }
  });

  it('calls countries as a sentence does, where a tie leads to one', () => {
    const bare = entities.flatMap(({ id, relations }) =>
      relations
        .filter(({ to, as }) => the(entity(to).name) !== entity(to).name && /\b(?:of|for|to|in)$/.test(as))
        .map(({ as, to }) => `${id}: ${as} ${to}`),
    );
    expect(bare).toEqual([]);
    expect(entity('donald-trump').relations[0]).toMatchObject({
      to: 'united-states',
      as: 'President of the',
    });
    expect(entity('united-states').relations).toContainEqual(
      expect.objectContaining({ to: 'donald-trump', as: 'President' }),
    );
  });

  it('spells countries in thirty languages and more', () => {
    for (const id of ['germany', 'ukraine', 'china', 'france', 'poland']) {
      const langs = new Set(
        entity(id).names.flatMap(({ lang, langs }) => [...(lang ? [lang] : []), ...(langs ?? [])]),
      );
      expect(langs.size, id).toBeGreaterThanOrEqual(20);
    }
    expect(LANGUAGES.length).toBeGreaterThanOrEqual(30);
  });

  it('has no id and no name of one entity twice', () => {
    expect(byId.size).toBe(entities.length);
    for (const { id, names } of entities) {
      const keys = names.map(({ text, lang, form, langs }) => `${text}|${lang}|${form}|${langs}`);
      expect(new Set(keys).size, id).toBe(keys.length);
    }
  });

  it('leads from every tie to an entity it has', () => {
    for (const { id, relations } of entities)
      for (const { to } of relations) expect(byId.has(to), `${id} → ${to}`).toBe(true);
  });

  it('has no markup, no notes of its sources, and no "NA" in its lines', () => {
    for (const line of entities.flatMap(lines))
      expect(line).not.toMatch(/[<>[\]]|&\w+;|\bNA\b|\baka\b|\bnote\b|\best\.|\s\s|undefined|US Government/);
  });

  it('says no word twice running, and no role twice on one card', () => {
    for (const line of entities.flatMap(lines))
      expect(line.replace('Pago Pago', '')).not.toMatch(/\b(\p{L}{2,}) \1\b/u);
    for (const { id, role, facts } of entities.filter(({ kind }) => kind !== 'person'))
      expect(
        facts.map((each) => each.text.replace(/\.$/, '')),
        id,
      ).not.toContain(role);
  });

  it('puts "the" before names that take it', () => {
    for (const line of entities.flatMap(lines)) {
      expect(line).not.toMatch(
        /\b(?:of|in|for) (?:United (?:States|Kingdom|Arab)|Netherlands|Philippines|Maldives|Bahamas|Gambia|Caribbean$|Central African Republic)/,
      );
    }
  });

  it('writes persons and their offices as the press does', () => {
    for (const { id, name, role, facts } of entities.filter(({ kind }) => kind === 'person')) {
      expect(name.replace(/\b[IVX]+\b/g, ''), id).not.toMatch(/\p{Lu}{2,}/u);
      expect(role, id).not.toMatch(/\b(?:CNSP|GNU|Amir|Sir|Dame|Gen\.)(?=\s|$)| of Pontifical/);
      for (const { label, text } of facts) {
        if (label === 'In office') expect(text, id).toMatch(/^since (?:\d{1,2} )?(?:\p{L}{3,} )?\d{4}$/u);
        expect(text, id).not.toMatch(/\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec) \d/);
      }
    }
    expect(entity('kim-jong-un').role).toBe('Leader of North Korea');
  });

  it('writes numbers as a reader does', () => {
    for (const { id, facts } of entities) {
      for (const { label, text, date } of facts) {
        if (label !== 'Population') continue;
        expect(text, id).toMatch(
          /^(?:\d{1,3}(?:,\d{3})*|\d[\d.]* (?:million|billion))(?: with its suburbs)?$/,
        );
        expect(date, id).toMatch(/^20\d\d$/);
      }
    }
  });

  it('cites a source that is there, and the spellings’ one for no fact', () => {
    const spellings = pack.sources!.findIndex(({ title }) => title.includes('CLDR')) + 1;
    expect(spellings).toBeGreaterThan(0);
    for (const { id, facts, relations } of entities) {
      for (const { cites } of [...facts, ...relations]) {
        expect(cites, id).not.toContain(spellings);
        for (const cite of cites) expect(pack.sources!.length, id).toBeGreaterThanOrEqual(cite);
      }
    }
  });

  it('knows who is in which organisation', () => {
    const counts = { 'European Union': 27, NATO: 32, 'Council of Europe': 46, OSCE: 57, OECD: 38, OPEC: 12 };
    for (const [name, count] of Object.entries(counts)) {
      const inside = countries.filter(({ id }) => fact(id, 'Member of')?.split(', ').includes(name));
      expect(inside.length, name).toBe(count);
    }
    const un = countries.filter(({ id }) => fact(id, 'Member of')?.startsWith('United Nations'));
    expect(un).toHaveLength(193);
    for (const [id, name] of [
      ['united-kingdom', 'European Union'],
      ['russia', 'Council of Europe'],
      ['sweden', 'Eurozone'],
      ['qatar', 'OPEC'],
      ['ukraine', 'Commonwealth of Independent States'],
      ['taiwan', 'United Nations'],
    ] as const)
      expect(fact(id, 'Member of'), id).not.toContain(name);
    expect(fact('european-union', 'Members')).toMatch(/^Austria, Belgium, .*Sweden$/);
    expect(fact('united-nations', 'Members')).toBe('193 states');
  });

  it('takes the same side of no dispute over a state or a capital', () => {
    for (const id of ['palestine', 'kosovo'])
      expect(entity(id).role).toContain('which not all states recognise');
    for (const id of ['israel', 'palestine']) expect(fact(id, 'Capital')).toContain('as proclaimed');
    expect(entity('hong-kong').role).not.toMatch(/^Country/);
    expect(entity('taiwan').role).toBe('Self-governing island, which China claims');
  });

  it('keeps former states and the nations of the United Kingdom apart', () => {
    for (const id of ['soviet-union', 'yugoslavia', 'czechoslovakia', 'east-germany']) {
      expect(fact(id, 'Existed'), id).toMatch(/19\d\d/);
      expect(fact(id, 'Today'), id).toBeDefined();
    }
    for (const id of ['england', 'scotland', 'wales', 'northern-ireland'])
      expect(entity(id).role).toBe('Country of the United Kingdom');
  });
});

describe('names in the pack', () => {
  const named = (text: string) =>
    entities.flatMap((each) =>
      each.names.some((name) => name.text === text && name.form === 'name') ? [each.id] : [],
    );

  it.each([
    ['Burma', 'myanmar'],
    ['Ivory Coast', 'ivory-coast'],
    ['Czech Republic', 'czechia'],
    ['UK', 'united-kingdom'],
    ['Britain', 'united-kingdom'],
    ['US', 'united-states'],
    ['U.S.', 'united-states'],
    ['U.S.A.', 'united-states'],
    ['America', 'united-states'],
    ['UAE', 'united-arab-emirates'],
    ['DRC', 'democratic-republic-of-the-congo'],
    ['Holland', 'netherlands'],
    ['Swaziland', 'eswatini'],
    ['Macedonia', 'north-macedonia'],
    ['Cape Verde', 'cape-verde'],
    ['East Timor', 'east-timor'],
    ['Türkiye', 'turkey'],
    ['Turkey', 'turkey'],
    ['Byelorussia', 'belarus'],
    ['Киев', 'kyiv'],
    ['Київ', 'kyiv'],
    ['Warschau', 'warsaw'],
    ['北京', 'beijing'],
  ])('have %s', (text, id) => {
    expect(named(text)).toEqual([id]);
  });

  it.each(['Congo', 'Korea'])('leave bare %s to the reader', (text) => {
    expect(named(text)).toHaveLength(2);
  });

  it('are weak where a capital is an ordinary word or another place', () => {
    const weak =
      'Victoria Georgetown Kingston Santiago Lima Malé Roseau Castries Hamilton Stanley Douglas Jamestown';
    for (const text of [
      ...weak.split(' '),
      'San José',
      'Port Louis',
      'Wellington',
      'Tripoli',
      'Plymouth',
      'La Paz',
    ]) {
      const own = entities.flatMap(({ names }) => names.filter((name) => name.text === text));
      expect(own.length, text).toBeGreaterThan(0);
      for (const { strength } of own) expect(strength, text).not.toBe('full');
    }
  });
});
