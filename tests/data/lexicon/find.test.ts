import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { viewSections } from '../../../data/lexicon/views';
import { readBundledPacks } from '../../../data/library/read-packs';
import { packOf } from './packs';

const lexicon = loadLexicon(
  compile([
    packOf({
      lukashenko: [
        'Alexander Lukashenko',
        'A. Lukashenko',
        { text: 'Lukashenko', strength: 'short' },
        { text: 'Лукашенко', lang: 'uk', strength: 'short' },
        { text: 'Łukaszenka', lang: 'pl', strength: 'short' },
        { text: '루카셴코', lang: 'ko' },
        { text: 'ルカシェンコ', lang: 'ja' },
        { text: 'لوكاشينكو', lang: 'ar' },
      ],
      putin: ['Vladimir Putin', { text: 'Putin', strength: 'short' }, { text: 'Владимир Путин', lang: 'ru' }],
      kallas: ['Kaja Kallas', { text: 'Kallas', strength: 'short' }, '@kajakallas'],
      union: ['European Union', 'E.U.', { text: 'Европейский союз', lang: 'ru' }],
      belarus: [
        'Belarus',
        { text: 'Беларусь', lang: 'ru' },
        { text: 'Білорусь', lang: 'uk' },
        { text: 'Białoruś', lang: 'pl' },
        { text: 'Valko-Venäjä', lang: 'fi' },
        { text: '白俄罗斯', lang: 'zh' },
        { text: 'เบลารุส', lang: 'th' },
        { text: 'белорусский', lang: 'ru', form: 'demonym' },
      ],
      russia: [
        'Russia',
        { text: '俄罗斯', lang: 'zh' },
        { text: 'روسيا', lang: 'ar' },
        { text: 'רוסיה', lang: 'he' },
        { text: '러시아', lang: 'ko' },
      ],
      x: [{ text: 'X', strength: 'shared' }],
    }),
  ]),
);

/** What is found in a text: the spans, and of which entities they are names. */
function found(text: string, lang = ''): string[] {
  return lexicon.find(text, lang).map(({ start, end, names }) => {
    const ids = new Set(names.map((name) => lexicon.entity(lexicon.name(name).entity).id));
    return `${text.slice(start, end)}=${[...ids].join()}`;
  });
}

describe('find', () => {
  it.each([
    ["Lukashenko’s aide, Lukashenko's", ['Lukashenko=lukashenko', 'Lukashenko=lukashenko']],
    ['ALEXANDER LUKASHENKO', ['ALEXANDER LUKASHENKO=lukashenko']],
    ['Kaja \n  Kallas', ['Kaja \n  Kallas=kallas']],
    ['Ka\u00ADja\u00A0Kal\u200Blas', ['Ka\u00ADja\u00A0Kal\u200Blas=kallas']],
    ['E.U. and EU; the E.U.’s', ['E.U.=union', 'EU=union', 'E.U.=union']],
    ['#Belarus', ['Belarus=belarus']],
    ['A. Lukashenko', ['A. Lukashenko=lukashenko']],
    ['l’Russia', ['Russia=russia']],
    ['@kajakallas, @KajaKallas', ['@kajakallas=kallas', '@KajaKallas=kallas']],
    ['Russia/Belarus', ['Russia=russia', 'Belarus=belarus']],
    ['🇧🇾Belarus🇧🇾', ['Belarus=belarus']],
  ])('in %s', (text, names) => expect(found(text)).toEqual(names));

  it.each([
    'lukashenko in lower case',
    'eu and e.u. in lower case',
    'O’Lukashenko',
    'Belarusian Belaruskali Kallass',
    'https://example.org/Belarus/Putin',
    'www.Belarus.example and Belarus.pdf',
    'Kallas@example.org',
    'me@kajakallas',
    'kajakallas without the sign',
    '/home/Russia/Putin',
    'Kaja, Kallas',
  ])('nothing, or no more than the surname, in %s', (text) => {
    expect(found(text).filter((name) => name !== 'Kallas=kallas')).toEqual([]);
  });

  it.each([
    ['ru', 'Владимиру Путину, в Беларуси, с Европейским союзом', 3],
    ['uk', 'Лукашенка, Лукашенком, Білоруссю', 3],
    ['pl', 'Łukaszenki, Łukaszence, Białorusi, Putinem, Putina', 5],
    ['fi', 'Valko-Venäjällä, Putinin', 2],
    ['en', 'Putinem, Putina, Kallase', 0],
    ['ru', 'белорусского, белорусские', 2],
  ])('case endings in %s: %s', (lang, text, count) => expect(found(text, lang)).toHaveLength(count));

  it.each([
    ['俄罗斯与白俄罗斯', ['俄罗斯=russia', '白俄罗斯=belarus']],
    ['루카셴코는 러시아에서', ['루카셴코=lukashenko', '러시아=russia']],
    ['러시아어', []],
    ['ルカシェンコ大統領', ['ルカシェンコ=lukashenko']],
    ['เขาไปเบลารุสแล้ว', ['เบลารุส=belarus']],
    ['وروسيا وبلوكاشينكو', ['روسيا=russia', 'لوكاشينكو=lukashenko']],
    ['ברוסיה', ['רוסיה=russia']],
  ])('in scripts that write words together: %s', (text, names) => expect(found(text)).toEqual(names));

  it('agrees with a naive matcher on any text', () => {
    const word = fc.constantFrom('Ana', 'Bo', 'Cy', 'Du', 'Ebbe', 'Anabo');
    const names = fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
      selector: (words) => words.join(' '),
    });
    fc.assert(
      fc.property(names, fc.array(word, { maxLength: 30 }), (spellings, words) => {
        const entities = Object.fromEntries(spellings.map((spelling, n) => [`e${n}`, [spelling.join(' ')]]));
        const table = loadLexicon(compile([packOf(entities)]));
        const text = words.join(' ');
        const spans = table.find(text).map(({ start, end }) => text.slice(start, end));
        expect(spans).toEqual(naive(words, spellings));
      }),
    );
  });

  it('passes over no word that begins a name', () => {
    const buffer = compile(
      readBundledPacks('data/packs').concat(
        packOf({ letters: ['X', 'Ng Bo', 'ab', '中', '中国 国', 'ア', 'アイ ウ', 'Ωμέγα', '한', 'ßa', 'æ'] }),
      ),
    );
    const quick = loadLexicon(buffer);
    const blind = loadLexicon(withoutHeads(buffer));
    const spelled = Array.from({ length: quick.nameCount }, (_, index) => quick.name(index).text);
    const piece = fc.oneof(
      fc.constantFrom(...spelled),
      fc.constantFrom(...spelled).map((name) => name.slice(0, 3)),
      fc.constantFrom(...spelled).map((name) => name.toLowerCase()),
      fc.constantFrom(
        ' ',
        '.',
        ' ',
        '’',
        '@',
        '\u0301',
        '\u0306',
        '\u00AD',
        '😀',
        'و',
        'ל',
        'ß',
        '中',
        'ー',
        'A.',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('', 'pl', 'fi'), (pieces, lang) => {
        const text = pieces.join('');
        expect(quick.find(text, lang)).toEqual(blind.find(text, lang));
      }),
      { numRuns: 500 },
    );
  });

  it('gives spans in order that do not overlap and lie in the text', () => {
    const piece = fc.constantFrom(
      'Belarus',
      'E.U.',
      ' ',
      '.',
      '白俄罗斯',
      '루카셴코',
      '’',
      's',
      '@',
      'Kaja Kallas',
      '\u0301',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 3 }))), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of lexicon.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

/** The same lexicon with a filter that lets every beginning of a word through. */
function withoutHeads(buffer: ArrayBuffer): ArrayBuffer {
  const copy = buffer.slice(0);
  viewSections(copy).heads.fill(0xffffffff);
  return copy;
}

/** The longest name at each word, from left to right. */
function naive(words: readonly string[], names: readonly (readonly string[])[]): string[] {
  const spans: string[] = [];
  for (let at = 0; at < words.length; ) {
    const fits = names.filter((name) => name.every((word, n) => words[at + n] === word));
    const longest = Math.max(0, ...fits.map(({ length }) => length));
    if (longest > 0) spans.push(words.slice(at, at + longest).join(' '));
    at += Math.max(1, longest);
  }
  return spans;
}
