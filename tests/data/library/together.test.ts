import { describe, expect, test } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { cardContent } from '../../../data/library/content';
import { readBundledPacks } from '../../../data/library/read-packs';
import { cardTexts } from '../../../data/library/texts';
import { together, togetherWith } from '../../../data/library/together';
import { cardNames } from '../../../data/link/card-names';
import type { PackInput } from '../../../data/pack/schema';
import { samplePack } from '../pack/sample';
import { sound } from './packs';

type EntityInput = PackInput['entities'][number];

const BO = {
  id: 'bo-dune',
  kind: 'person',
  name: 'Bo Dune',
  role: 'Builder',
  names: [{ text: 'Bo Dune', lang: 'en', strength: 'full' }],
} satisfies EntityInput;

/** What a pack knows of Ada Quay and Bo Dune, who stand in one sentence. */
function both(ada: Partial<EntityInput>, bo: Partial<EntityInput>, timeline: PackInput['timeline'] = []) {
  const sample = samplePack();
  const pack = sound({
    ...sample,
    timeline,
    entities: [{ ...sample.entities[0]!, facts: [], ...ada }, sample.entities[1]!, { ...BO, ...bo }],
  });
  const lexicon = loadLexicon(compile([pack]));
  const named = (id: string) => {
    const content = cardContent([pack], id)!;
    return { ...content, names: cardNames(lexicon, cardTexts(content)) };
  };
  return together([pack], named('ada-quay'), named('bo-dune'));
}

describe('what is known of two names in a sentence', () => {
  const met = { text: 'Met Bo Dune at the harbour.', date: '2025-03-01', cites: [2] };
  const event = (entities: string[]) => ({ date: '2025', text: 'They met.', entities, cites: [3] });

  test('a fact that names the other, with its date and paragraph', () => {
    expect(both({ facts: [{ text: 'She opened the harbour.', cites: [1] }, met] }, {})).toEqual({
      with: 'bo-dune',
      name: 'Bo Dune',
      lang: 'en',
      of: 'story',
      ...met,
    });
  });

  test('the other’s fact or tie, as the other’s', () => {
    const fact = { text: 'Built it for Ada Quay.', cites: [2] };
    expect(both({}, { facts: [fact] })).toMatchObject({ ...fact, by: 'Bo Dune' });
    const tie = { to: 'ada-quay', as: 'hosted', cites: [3] };
    expect(both({}, { relations: [tie] })).toMatchObject({
      text: 'hosted Ada Quay',
      by: 'Bo Dune',
      cites: [3],
    });
  });

  test('a tie, an event of the two', () => {
    const tie = { to: 'bo-dune', as: 'sister of', cites: [1] };
    expect(both({ relations: [tie] }, {})).toMatchObject({ text: 'sister of Bo Dune', isTie: true });
    const two = event(['ada-quay', 'bo-dune']);
    expect(both({}, {}, [two])).toMatchObject({ text: 'They met.', date: '2025', cites: [3] });
    expect(both({}, {}, [event(['ada-quay', 'bo-dune', 'port-elm'])])).toBeNull();
  });

  test('nothing where no pack says anything of both', () => {
    expect(both({ facts: [{ text: 'She opened the harbour.', cites: [1] }] }, {})).toBeNull();
    const list = { label: 'Builders', text: 'Bo Dune', cites: [1] };
    expect(both({ facts: [list] }, {})).toBeNull();
    expect(both({ statements: [{ text: 'Bo Dune was late, she said.', cites: [2] }] }, {})).toBeNull();
  });

  test('nothing that tells of a third first', () => {
    const ofPortElm = { text: 'Wants Port Elm to pay what Bo Dune lent.', cites: [2] };
    expect(both({ facts: [ofPortElm] }, {})).toBeNull();
    const ofBo = { text: 'Wants Bo Dune to pay what Port Elm lent.', cites: [2] };
    expect(both({ facts: [ofPortElm, ofBo] }, {})).toMatchObject(ofBo);
  });

  test('nothing that the names and roles say already', () => {
    const mayorsBuilder = { role: 'Builder to Ada Quay' };
    const tie = { to: 'bo-dune', as: 'employer of', cites: [1] };
    expect(both({ relations: [tie] }, mayorsBuilder)).toBeNull();
    const same = { text: 'Bo Dune is her chosen builder.', cites: [1] };
    expect(both({ facts: [same] }, mayorsBuilder)).toBeNull();
    const more = { text: 'Bo Dune gave her twelve unpaid invoices at Easter.', cites: [1] };
    expect(both({ facts: [same, more] }, mayorsBuilder)).toMatchObject(more);
  });

  test('no tie that is the other’s office again', () => {
    const tie = { to: 'bo-dune', as: 'counselled on building by', cites: [1] };
    expect(both({ relations: [tie] }, { role: 'Counsellor for Building' })).toBeNull();
    expect(both({ relations: [tie] }, { role: 'Baker' })).toMatchObject({ isTie: true });
  });

  test.each([
    ['Chinese', '港口建设顾问', '在建设方面的顾问是', '面包师', '今年四月送给她十二张未付的账单。'],
    [
      'Japanese',
      '港湾建設の顧問',
      '建設について相談する相手は',
      'パン職人',
      '四月に未払いの請求書を十二枚も渡した。',
    ],
    [
      'Thai',
      'ที่ปรึกษาก่อสร้างท่าเรือ',
      'ได้รับคำปรึกษาเรื่องก่อสร้างจาก',
      'คนทำขนมปัง',
      'มอบใบแจ้งหนี้ค้างชำระสิบสองใบให้เธอเมื่อเดือนเมษายน',
    ],
  ])('words are told apart where none stands between spaces: %s', (_, office, as, other, news) => {
    const tie = { to: 'bo-dune', as, cites: [1] };
    expect(both({ relations: [tie] }, { role: office })).toBeNull();
    expect(both({ relations: [tie] }, { role: other })).toMatchObject({ isTie: true });
    const own = { role: `${office} Ada Quay` };
    const same = { text: `Bo Dune ${office}`, cites: [1] };
    expect(both({ facts: [same] }, own)).toBeNull();
    const more = { text: `Bo Dune ${news}`, cites: [1] };
    expect(both({ facts: [same, more] }, own)).toMatchObject(more);
  });
});

describe('names of the bundled story', () => {
  const packs = readBundledPacks('data/packs', ['belarus-election-2025.json']);
  const lexicon = loadLexicon(compile(packs));
  const named = (id: string) => {
    const content = cardContent(packs, id)!;
    return { ...content, names: cardNames(lexicon, cardTexts(content)) };
  };
  const line = (mine: string, other: string) => together(packs, named(mine), named(other))?.text ?? null;

  test('say what one had to do with the other', () => {
    expect(line('kaja-kallas', 'sviatlana-tsikhanouskaya')).toContain('she received Tsikhanouskaya');
    expect(line('alexander-lukashenko', 'sviatlana-tsikhanouskaya')).toContain('Ran against Lukashenko');
    expect(line('vladimir-putin', 'alexander-lukashenko')).toContain('ally of Lukashenko');
  });

  test('take two lines at most, and say none of them twice', () => {
    const near = ['the-west', 'russia', 'vladimir-putin', 'sviatlana-tsikhanouskaya'].map(named);
    const lines = togetherWith(packs, named('alexander-lukashenko'), near);
    expect(lines.map((line) => line.with)).toEqual(['the-west', 'russia']);
    const twice = togetherWith(packs, named('marta-kos'), [named('kaja-kallas'), named('kaja-kallas')]);
    expect(twice).toHaveLength(1);
  });

  test.each([
    ['a platform’s role', 'kaja-kallas', 'x'],
    ['an office', 'kaja-kallas', 'european-union'],
    ['an office from the other side', 'european-union', 'marta-kos'],
    ['a state and its head', 'russia', 'vladimir-putin'],
    ['a place that the name holds', 'belarus-election-2025', 'belarus'],
    ['what a third wants', 'ukraine', 'belarus'],
    ['the same news from the other side', 'alexander-lukashenko', 'belarus'],
  ])('do not say again: %s', (_, mine, other) => {
    expect(line(mine, other)).toBeNull();
  });
});
