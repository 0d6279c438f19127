import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../data/pack/limits';
import { parsePack } from '../../../data/pack/parse';
import { refusals } from './refusals';
import { samplePack } from './sample';

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
