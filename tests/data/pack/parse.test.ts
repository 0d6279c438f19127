import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../data/pack/limits';
import { parsePack, readPackFile } from '../../../data/pack/parse';
import { refusals } from './refusals';
import { said } from './said';
import { samplePack } from './sample';

describe('a sound pack', () => {
  it('is taken, its defaults filled in', () => {
    const parsed = parsePack(samplePack());
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    expect(parsed.pack.entities[1]?.facts).toEqual([]);
    expect(parsed.pack.entities[0]?.names[0]?.form).toBe('name');
  });

  it('reads the same from its file, with or without a byte order mark', () => {
    const json = JSON.stringify(samplePack());
    expect(readPackFile(json)).toEqual(parsePack(samplePack()));
    expect(readPackFile(`\uFEFF${json}`).ok).toBe(true);
  });

  it('may write one spelling in two languages', () => {
    expect(
      refusals((pack) => pack.entities[0].names.push({ text: 'Ada Quay', lang: 'de', strength: 'full' })),
    ).toEqual([]);
  });

  it('may be drawn from sources instead of an article', () => {
    const change = (pack: ReturnType<typeof samplePack>) => {
      delete pack.article;
      pack.sources = ['A', 'B', 'C'].map((title) => ({ title, asOf: '2025' }));
    };
    expect(refusals(change)).toEqual([]);
  });
});

describe('the file', () => {
  it.each([
    ['{\n  "format": 1,\n  "id" "x"\n}', 'Line 3, column 8: expected a colon.'],
    ['{"format": 1,}', 'Line 1, column 14: expected the name of a field in quotes.'],
    ['{"format": 1', 'Line 1, column 13: expected a closing }.'],
    ['', 'Line 1, column 1: expected a value.'],
    ["{'format': 1}", 'Line 1, column 2: expected the name of a field in quotes.'],
    ['{"format" = 1}', 'Line 1, column 11: expected a colon.'],
    ['{"format": one}', 'Line 1, column 12: expected a value.'],
    ['{"cites": [1; 2]}', 'Line 1, column 13: expected a comma.'],
    ['{"format": 1}; ', 'Line 1, column 14: expected the end of the file.'],
    ['{"title": "a\nb"}', 'Line 1, column 11: expected a closing quotation mark.'],
    ['{"sidelight": "backup", "format": 1}', 'This is a backup. Read it under “Backup”.'],
  ])('says why %j is none', (text, message) => {
    const parsed = readPackFile(text);
    expect(parsed.ok || said(parsed.problems)).toEqual([`: ${message}`]);
  });

  it('refuses one that is too large before reading it', () => {
    const parsed = readPackFile(' '.repeat(LIMITS.fileBytes + 1));
    expect(parsed.ok || said(parsed.problems)).toEqual([': Expected a file of at most 100 MB.']);
  });
});

/** Where a text is no JSON; or what it is, where that is JSON after all: a number, say. */
const PLACE = /^: (?:Line \d+, column \d+|Expected an object)/;

describe('whatever the input', () => {
  it('parsePack does not throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), (value) => {
        expect(parsePack(value).ok).toBe(false);
      }),
    );
  });

  it('parsePack does not throw for a pack with one part replaced by anything', () => {
    const places = Object.keys(samplePack()) as (keyof ReturnType<typeof samplePack>)[];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything({ withBigInt: true }), (place, value) => {
        const parsed = parsePack({ ...samplePack(), [place]: value });
        if (!parsed.ok) expect(parsed.problems.length).toBeLessThanOrEqual(LIMITS.problems);
      }),
    );
  });

  it('readPackFile does not throw, and says where a file is no JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => json.slice(1)),
        ),
        (text) => {
          const parsed = readPackFile(text);
          expect(parsed.ok || said(parsed.problems).join()).toMatch(PLACE);
        },
      ),
    );
    expect(readPackFile('['.repeat(200_000)).ok).toBe(false);
  });
});
