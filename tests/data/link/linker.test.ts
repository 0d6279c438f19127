import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { readBundledPacks } from '../../../data/library/read-packs';
import { createLinker } from '../../../data/link/linker';
import type { Block, Mention } from '../../../data/link/types';

const story = readBundledPacks('data/packs').filter(({ id }) => id === 'belarus-election-2025');
const lexicon = loadLexicon(compile(story));

const block = (text: string): Block => ({ text, lang: '', role: 'prose' });

/** The mentions of a page given as its blocks: the spelling and the entity. */
function mentions(blocks: readonly string[], lang = 'en'): string[] {
  const linker = createLinker<number>(lexicon, { lang });
  blocks.forEach((text, key) => {
    linker.set(key, block(text));
  });
  return [...linker.link()]
    .sort(([left], [right]) => left - right)
    .flatMap(([key, found]) => found.map((mention) => spelled(blocks[key]!, mention)));
}

const spelled = (text: string, { start, end, entity }: Mention) => `${text.slice(start, end)}=${entity}`;

describe('a page is linked', () => {
  it.each<[string, string[], string[]]>([
    [
      'a surname after the whole name',
      ['Kaja Kallas spoke.', 'Kallas left.'],
      ['Kaja Kallas=kaja-kallas', 'Kallas=kaja-kallas'],
    ],
    [
      'a surname before the whole name',
      ['Kallas left.', 'Kaja Kallas spoke.'],
      ['Kallas=kaja-kallas', 'Kaja Kallas=kaja-kallas'],
    ],
    [
      'the person the sentence is about, of two with one surname',
      ['Kaja Kallas and her father, Siim Kallas, both led Estonia. Kallas now speaks for the E.U.'],
      ['Kaja Kallas=kaja-kallas', 'Kallas=kaja-kallas', 'E.U.=european-union'],
    ],
    [
      'a title that belongs to the person',
      ['Commissioner Kos came to Brussels for the EU.'],
      ['Kos=marta-kos', 'EU=european-union'],
    ],
    [
      'two surnames of one story',
      ['Lukashenko met Putin.'],
      ['Lukashenko=alexander-lukashenko', 'Putin=vladimir-putin'],
    ],
    ['the platform', ['She posted on X that Kaja Kallas was right.'], ['X=x', 'Kaja Kallas=kaja-kallas']],
    [
      'a surname after a sentence that ends on the platform',
      ['Alexander Lukashenko won.', 'Kaja Kallas wrote it on X. Lukashenko did not answer.'],
      [
        'Alexander Lukashenko=alexander-lukashenko',
        'Kaja Kallas=kaja-kallas',
        'Lukashenko=alexander-lukashenko',
      ],
    ],
    [
      'a whole name after a sentence that ends on the platform',
      ['Sie schrieb auf X. Kaja Kallas war in Brüssel.'],
      ['X=x', 'Kaja Kallas=kaja-kallas'],
    ],
    [
      'the bloc',
      ['Belarus wants relations with the West, Russia says.'],
      ['Belarus=belarus', 'the West=the-west', 'Russia=russia'],
    ],
    [
      'a country before an office',
      ['Ukraine President', 'The Belarus Foreign Minister'],
      ['Ukraine=ukraine', 'Belarus=belarus'],
    ],
    [
      'handles',
      ['@kajakallas wrote to @Tsihanouskaya'],
      ['@kajakallas=kaja-kallas', '@Tsihanouskaya=sviatlana-tsikhanouskaya'],
    ],
  ])('%s', (_, blocks, expected) => expect(mentions(blocks)).toEqual(expected));

  it.each<[string, string[], string]>([
    ['Russian case endings', ['Владимиру Путину позвонил Александр Лукашенко, Путин ответил.'], 'ru'],
    ['Ukrainian case endings', ['Олександра Лукашенка бачили з Володимиром Путіним, Путіна чекали.'], 'uk'],
    ['Polish case endings', ['Alaksandra Łukaszenki i Władimira Putina nie było, Putinowi to pasuje.'], 'pl'],
  ])('%s', (_, blocks, lang) => expect(mentions(blocks, lang)).toHaveLength(3));
});

describe('a page is left alone', () => {
  it.each<[string, string]>([
    ['a bare surname', 'Kallas won the race by two seconds.'],
    ['another given name', 'Siim Kallas, Igor Putin and Viktor Lukashenko were there.'],
    ['other initials', 'S. Kallas came with V.V. Kos.'],
    ['a street', 'They live in Putin Street, near Lukashenko Avenue.'],
    ['a university', 'She studied at Belarus State University.'],
    ['a channel', 'He works for Russia Today.'],
    ['an island', 'We flew to Kos for a week.'],
    ['a direction', 'Go to the west, to the West of England or West Virginia.'],
    ['a variable', 'Let X be the number, then X = 5 and X-ray it.'],
    ['a person named X', 'Malcolm X spoke.'],
    ['a double-barrelled name', 'Anna Kos-Miller and Kallas-Jones won.'],
    ['a language', 'She speaks Russian and took Ukrainian lessons.'],
    ['an abbreviation of another language', 'The UE and the AB and the ES met.'],
  ])('%s', (_, text) => expect(mentions([text])).toEqual([]));

  it('and a surname stays silent where only others of that name stand', () => {
    expect(mentions(['Siim Kallas wrote a book.', 'Kallas sold it in Belarus and Ukraine.'])).toEqual([
      'Belarus=belarus',
      'Ukraine=ukraine',
    ]);
  });
});

describe('linking is kept up to date', () => {
  it('tells only what changed, and judges early blocks again when late ones speak', () => {
    const linker = createLinker<string>(lexicon, { lang: 'en' });
    expect(linker.set('a', block('Kallas left early.'))).toBe(true);
    expect(linker.set('b', block('Nobody else did.'))).toBe(false);
    expect(linker.link()).toEqual(new Map());
    linker.set('c', block('Kaja Kallas said why.'));
    expect([...linker.link().keys()].sort()).toEqual(['a', 'c']);
    expect(linker.link()).toEqual(new Map());
    linker.delete('c');
    expect(linker.link()).toEqual(
      new Map([
        ['c', []],
        ['a', []],
      ]),
    );
  });

  it('tells the page’s language by its text as it comes, not by which blocks are linked first', () => {
    const linker = createLinker<number>(lexicon, {
      lang: 'es',
      sample: 'El texto de la página es de los que hay.',
    });
    const german =
      'Kaja Kallas hat das nicht gesagt, und die anderen haben es auch nicht so gesagt, wie es war.';
    for (let at = 0; at < 20; at += 1) linker.set(at, block(german));
    linker.set(20, block('La UE y la OTAN.'));
    expect(
      linker
        .link()
        .get(20)
        ?.map(({ entity }) => entity),
    ).toContain('european-union');
  });

  it('obeys the reader', () => {
    const linker = createLinker<number>(lexicon, { lang: 'en' });
    linker.set(0, block('Kaja Kallas spoke in Belarus.'));
    linker.link();
    linker.say({ muted: new Set(['kaja-kallas']), chosen: new Map() });
    expect(linker.link().get(0)).toHaveLength(1);
    linker.say({ muted: new Set(), chosen: new Map() });
    expect(linker.link().get(0)).toHaveLength(2);
  });

  it('gives the reasons with each mention', () => {
    const linker = createLinker<number>(lexicon, { lang: 'en' });
    linker.set(0, block('President Lukashenko spoke.'));
    linker.set(1, block('Alexander Lukashenko rules Belarus.'));
    const why = linker
      .link()
      .get(0)![0]!
      .why.map(({ code }) => code);
    expect(why).toEqual(['confirmed', 'title', 'clue', 'company']);
  });
});
