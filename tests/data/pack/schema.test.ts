import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../data/pack/limits';
import { parsePack } from '../../../data/pack/parse';
import { refusals } from './refusals';
import { said } from './said';
import { samplePack } from './sample';

describe('the shape', () => {
  it('names the field that is missing, and the one that should not be there', () => {
    expect(refusals((pack) => delete pack.entities[1].kind)).toEqual([
      'entities[1].kind: The field "kind" is missing.',
    ]);
    expect(
      refusals((pack) => {
        pack.entities[1].html = '<b>';
      }),
    ).toEqual(['entities[1].html: There is no field "html" here in this format.']);
  });

  it('says what was expected and what stands there', () => {
    expect(
      refusals((pack) => {
        pack.entities[0].names[0].text = 7;
      }),
    ).toEqual(['entities[0].names[0].text: Expected text in quotes; found 7.']);
    expect(
      refusals((pack) => {
        pack.entities[0].kind = 'animal';
      }),
    ).toEqual([
      'entities[0].kind: Expected one of "person", "place", "organisation", "event", "topic"; found "animal".',
    ]);
    expect(
      refusals((pack) => {
        pack.id = 'Harbour Story';
      }),
    ).toEqual(['id: Expected a kebab-case id such as "kaja-kallas"; found "Harbour Story".']);
    expect(
      refusals((pack) => {
        pack.format = 2;
      }),
    ).toEqual(['format: Expected format 1; found 2.']);
    expect(
      refusals((pack) => {
        pack.summary = 'text';
      }),
    ).toEqual(['summary: Expected a list in [ ]; found "text".']);
  });

  it('refuses what is no pack at all', () => {
    const parsed = parsePack(null);
    expect(parsed.ok || said(parsed.problems)).toEqual([': Expected an object in { }; found nothing.']);
  });

  it.each([
    ['an empty text', '  '],
    ['a line break', 'one\ntwo'],
    ['a text turned around by U+202E', 'a\u202Eb'],
    ['half a surrogate pair', 'a\uD800'],
  ])('refuses %s', (_, text) => {
    expect(
      refusals((pack) => {
        pack.summary[0].text = text;
      })[0],
    ).toMatch(/^summary\[0\]\.text: Expected/);
  });

  it('keeps joiners, soft hyphens and marks that scripts need', () => {
    expect(
      refusals((pack) => {
        pack.entities[0].names[0].text = 'می\u200Cخواهم e\u0301 a\u00ADb';
      }),
    ).toEqual([]);
  });

  it('takes markup as the text it is', () => {
    const pack = samplePack();
    pack.title = '<img src=x onerror=alert(1)>';
    const parsed = parsePack(pack);
    expect(parsed.ok && parsed.pack.title).toBe('<img src=x onerror=alert(1)>');
  });

  it.each(['2025-02-30', '2025-13-01', '25-01-01', '2025-1-1', 'yesterday'])(
    'refuses %s as a date',
    (date) => {
      expect(
        refusals((pack) => {
          pack.asOf = date;
        })[0],
      ).toMatch(/^asOf: Expected a da/);
    },
  );

  it.each(['1999', '2025-10', '2025-01-09', '2025-11-19', '2024-02-29', '2025-12-31'])(
    'takes %s as a date',
    (date) => {
      expect(
        refusals((pack) => {
          pack.asOf = date;
        }),
      ).toEqual([]);
    },
  );

  it.each(['http://a.example', 'javascript:alert(1)', 'https://a b'])('refuses %s as an address', (url) => {
    expect(
      refusals((pack) => {
        pack.article.url = url;
      }),
    ).toEqual([`article.url: Expected an address beginning with https://; found "${url}".`]);
  });

  it('reports a bounded number of problems', () => {
    const said = refusals((pack) => {
      pack.summary = Array.from({ length: 500 }, () => ({ text: 1, cites: 'x' }));
    });
    expect(said).toHaveLength(LIMITS.problems);
  });
});
