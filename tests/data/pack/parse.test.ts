import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../data/pack/limits';
import { parsePack, readPackFile } from '../../../data/pack/parse';
import { said } from './said';
import { samplePack } from './sample';

/** What is said of a pack after one change: "path: message" each. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to write what the types forbid.
function refusals(change: (pack: any) => void): string[] {
  const pack = samplePack();
  change(pack);
  const parsed = parsePack(pack);
  return parsed.ok ? [] : said(parsed.problems);
}

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

describe('the meaning', () => {
  it('wants an article or sources, not both, not neither', () => {
    expect(refusals((pack) => delete pack.article)).toEqual([
      ': Expected "article" (for a story) or "sources" (for a reference), found neither.',
    ]);
    expect(
      refusals((pack) => {
        pack.sources = [{ title: 'Book', asOf: '2024' }];
      }),
    ).toEqual([': Expected either "article" (a story) or "sources" (a reference), found both.']);
  });

  it('wants each id and each Wikidata id once', () => {
    expect(
      refusals((pack) => {
        for (const entity of pack.entities) entity.wikidata = 'Q42';
        pack.entities[1].id = 'ada-quay';
        pack.entities[0].relations = [];
      }),
    ).toEqual([
      'entities[1].id: Expected an id of its own; entities[0] has "ada-quay" too.',
      'entities[1].wikidata: Expected an id of its own; entities[0] has "Q42" too.',
    ]);
  });

  it('wants each spelling once per language and form', () => {
    expect(
      refusals((pack) => pack.entities[0].names.push({ text: 'Ada Quay', lang: 'en', strength: 'short' })),
    ).toEqual([
      'entities[0].names[3].text: Expected each spelling once per language and form; names[0] is "Ada Quay" as well.',
    ]);
  });

  it('wants handles written as handles', () => {
    expect(
      refusals((pack) => {
        pack.entities[0].names[2].text = 'adaquay';
      }),
    ).toEqual(['entities[0].names[2].text: Expected a handle such as "@kajakallas"; found "adaquay".']);
  });

  it('takes a name with an @ before it for a handle', () => {
    const pack = samplePack();
    delete pack.entities[0]!.names[2]!.form;
    const parsed = parsePack(pack);
    expect(parsed.ok && parsed.pack.entities[0]?.names[2]?.form).toBe('handle');
  });

  it('wants no more names of all entities together than a lexicon takes', () => {
    const names = Array.from({ length: LIMITS.names }, (_, at) => ({ text: `Elm ${at}`, strength: 'full' }));
    const towns = Array.from({ length: LIMITS.allNames / LIMITS.names }, (_, at) => ({
      id: `town-${at}`,
      kind: 'place',
      name: 'Elm 0',
      role: 'A town',
      names,
    }));
    expect(refusals((pack) => pack.entities.push(...towns))).toEqual([
      'entities: Expected at most 400,000 names of all entities together; found 400,004.',
    ]);
  });

  it('wants every entity that is named to be there', () => {
    const nobody = 'Expected the id of an entity of this pack; there is no "nobody".';
    expect(
      refusals((pack) => {
        pack.entities[0].relations[0].to = 'nobody';
        pack.timeline[0].entities.push('nobody');
        pack.disputes[0].entities = ['nobody'];
        pack.disputes[0].sides[0].entity = 'nobody';
      }),
    ).toEqual([
      `entities[0].relations[0].to: ${nobody}`,
      `timeline[0].entities[1]: ${nobody}`,
      `disputes[0].entities[0]: ${nobody}`,
      `disputes[0].sides[0].entity: ${nobody}`,
    ]);
  });

  it('wants no tie from an entity to itself', () => {
    expect(
      refusals((pack) => {
        pack.entities[0].relations[0].to = 'ada-quay';
      }),
    ).toEqual(['entities[0].relations[0].to: Expected another entity; this is the entity itself.']);
  });

  it('wants cites within the article, wherever they stand', () => {
    const said = refusals((pack) => {
      pack.summary[0].cites = [4];
      pack.timeline[0].cites = [1, 9];
      pack.disputes[0].sides[1].cites = [4];
      pack.entities[0].facts[0].cites = [5];
      pack.entities[0].statements = [{ text: 'She was glad.', cites: [7] }];
      pack.entities[0].relations[0].cites = [6];
    });
    expect(said.map((line) => line.split(':')[0])).toEqual([
      'summary[0].cites[0]',
      'timeline[0].cites[1]',
      'disputes[0].sides[1].cites[0]',
      'entities[0].facts[0].cites[0]',
      'entities[0].statements[0].cites[0]',
      'entities[0].relations[0].cites[0]',
    ]);
    expect(said[0]).toContain('a number from 1 to 3 (paragraphs, as article.paragraphs says); found 4');
  });
});

describe('the file', () => {
  it.each([
    ['{\n  "format": 1,\n  "id" "x"\n}', 'Line 3, column 8: expected a colon.'],
    ['{"format": 1,}', 'Line 1, column 14: expected the name of a field in quotes.'],
    ['{"format": 1', 'Line 1, column 13: expected a closing }.'],
    ['', 'Line 1, column 1: expected a value.'],
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

  it('readPackFile does not throw, and says a line and column for what is no JSON', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => json.slice(1)),
        ),
        (text) => {
          const parsed = readPackFile(text);
          expect(parsed.ok).toBe(false);
        },
      ),
    );
    expect(readPackFile('['.repeat(200_000)).ok).toBe(false);
  });
});
