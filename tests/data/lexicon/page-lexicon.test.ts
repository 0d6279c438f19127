import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { bloomSize, MOST_BLOOM } from '../../../data/lexicon/layout';
import { loadLexicon } from '../../../data/lexicon/load';
import { openStart } from '../../../data/lexicon/page-lexicon';
import { namesOf } from '../../../data/lexicon/page-names';
import { Cutter } from '../../../data/lexicon/part';
import { startOf } from '../../../data/lexicon/start';
import { encodeLexicon } from '../../../data/lexicon/text-form';
import type { Lexicon } from '../../../data/lexicon/types';
import { readBundledPacks } from '../../../data/library/read-packs';
import type { Pack } from '../../../data/pack/schema';
import { growing, learn } from './growing';
import { packOf } from './packs';

/** What a lexicon finds, with all it knows of it. */
const found = (lexicon: Lexicon, text: string, lang = '') =>
  lexicon.find(text, lang).map(({ start, end, names }) => ({
    start,
    end,
    names,
    known: names.map((name) => ({
      ...lexicon.name(name),
      entity: lexicon.entity(lexicon.name(name).entity),
    })),
  }));

/** Reads texts one after the other, as a page comes to have them, and compares with the whole lexicon each time. */
function compare(packs: readonly Pack[], texts: readonly string[], lang: string): void {
  const whole = loadLexicon(compile(packs));
  const page = growing(packs);
  for (const text of texts) {
    learn(page, text);
    expect(found(namesOf(page.lexicon), text, lang)).toEqual(found(whole, text, lang));
  }
  // What came later takes nothing away, and what was brought is enough in any language.
  for (const text of texts) {
    expect(page.lexicon.glance(text, new Set())).not.toBe('missing');
    for (const other of [lang, lang === 'ru' ? 'pl' : 'ru'])
      expect(found(namesOf(page.lexicon), text, other)).toEqual(found(whole, text, other));
  }
}

describe('a page that learns names', () => {
  it('finds what the whole lexicon finds, with the same names and entities: any packs, any texts', () => {
    const word = fc.constantFrom(
      ...[
        'Ana',
        'Anas',
        'Bo',
        'O’Bo',
        'Cy',
        'Ebbe',
        'Минск',
        'Минская',
        'E.U.',
        '中国',
        '国',
        'アナ',
        '한국',
        'ברוסיה',
      ],
    );
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const spelling = fc.record({
      text: name,
      lang: fc.constantFrom('en', 'ru', 'pl', 'hu'),
      strength: fc.constantFrom('full' as const, 'short' as const),
      form: fc.constantFrom('name' as const, 'demonym' as const),
    });
    const entities = fc.dictionary(
      fc.constantFrom('ana', 'bo', 'cy', 'du', 'ebbe'),
      fc.uniqueArray(spelling, {
        minLength: 1,
        maxLength: 4,
        selector: ({ text, lang, form }) => `${text} ${lang} ${form}`,
      }),
      { minKeys: 1, noNullPrototype: true },
    );
    const piece = fc.oneof(
      word,
      fc.constantFrom('a', 'у', 'zem', 'and', '.', '’s', '@', 'و', 'ל', '\u00AD'),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    const text = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 12 });
    fc.assert(
      fc.property(
        entities,
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', 'pl', 'hu'),
        (given, pieces, lang) => {
          const texts = pieces.map((parts) => parts.flat().join(''));
          compare([packOf(given)], texts, lang);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('and so for the bundled packs', () => {
    const packs = readBundledPacks('data/packs');
    const spelled = packs.flatMap(({ entities }) =>
      entities.flatMap(({ names }) => names.map(({ text }) => text)),
    );
    const whole = compile(packs);
    const all = loadLexicon(whole);
    const cutter = new Cutter(whole);
    const start = startOf(whole);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...spelled), { maxLength: 12 }),
        fc.constantFrom(' ', ' and ', ''),
        fc.constantFrom('', 'fi'),
        (names, between, lang) => {
          const page = openStart(start, 'bundled');
          const text = names.join(between);
          learn({ lexicon: page, bring: (words) => page.add(words, cutter.part(words)) }, text);
          expect(found(namesOf(page), text, lang)).toEqual(found(all, text, lang));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('asks for a beginning once, also for one that no name has', () => {
    const page = growing([packOf({ ana: ['Ana Berg'], bo: ['Bo'] })]);
    const missing = new Set<number>();
    expect(page.lexicon.glance('Nobody here.', missing)).toBe('none');
    expect(page.lexicon.glance('Ana Berg came.', missing)).toBe('missing');
    expect(missing.size).toBe(1);
    const [beginning] = missing;
    page.bring([beginning!, 12345]);
    missing.clear();
    expect(page.lexicon.glance('Ana Berg came.', missing)).toBe('here');
    expect(page.lexicon.glance('Bo and Ana Berg came.', missing)).toBe('missing');
    expect(missing).not.toContain(beginning);
  });

  it('asks for no name of which the page has the first word alone', () => {
    const page = growing([packOf({ ana: ['Ana Berg', 'Ana Maria Tal'] })]);
    const missing = new Set<number>();
    for (const text of ['Ana came.', 'Ana and Berg came.', 'Ana, Berg and Maria came.'])
      expect(page.lexicon.glance(text, missing)).toBe('none');
    expect(page.lexicon.glance('Ana Maria came.', missing)).toBe('missing');
  });

  it('gets nothing but what it asked for', () => {
    const page = growing([packOf({ ana: ['Ana Berg', 'Berg'], bo: ['Bo Berg'] })]);
    learn(page, 'Ana Berg');
    expect(
      namesOf(page.lexicon)
        .find('Bo Berg')
        .map(({ start }) => start),
    ).toEqual([3]);
    const names = namesOf(page.lexicon);
    expect(() => names.entity(1)).toThrow(RangeError);
    expect(() => names.name(99)).toThrow(RangeError);
  });

  it('is brought nothing where words begin no name, and knows it then', () => {
    const cutter = new Cutter(compile([packOf({ ana: ['Ana Berg'] })]));
    const { lexicon } = growing([packOf({ ana: ['Ana Berg'] })]);
    const part = cutter.part([12345]);
    expect(part.byteLength).toBe(0);
    lexicon.add([12345], part);
    expect(lexicon.behind(12345)).toBeNull();
    expect(lexicon.behind(12346)).toBeUndefined();
    expect(namesOf(lexicon).find('Ana Berg')).toEqual([]);
  });

  it('refuses what is no lexicon of this version', () => {
    const { lexicon } = growing([packOf({ ana: ['Ana'] })]);
    expect(() => lexicon.add([1], new ArrayBuffer(8))).toThrow(RangeError);
    expect(() => openStart(new ArrayBuffer(8), 's')).toThrow(RangeError);
  });
});

describe('what a page starts with', () => {
  const LIMIT = 256 * 1024;

  it('is small for the bundled packs', () => {
    const text = encodeLexicon(startOf(compile(readBundledPacks('data/packs'))));
    expect(text.length).toBeLessThan(LIMIT / 2);
  });

  it('stays within its bound whatever the packs', () => {
    const numbers = Object.values(MOST_BLOOM).reduce((sum, most) => sum + bloomSize(1e9, most), 0);
    // In base64, with room for the header.
    expect(Math.ceil(((numbers * 4 + 1024) / 3) * 4)).toBeLessThan(LIMIT);
  });
});
