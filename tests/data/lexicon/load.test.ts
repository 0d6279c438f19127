import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { decodeLexicon, encodeLexicon } from '../../../data/lexicon/text-form';
import { packOf } from './packs';

describe('loadLexicon', () => {
  const buffer = compile([
    packOf({ union: ['E.U.', { text: 'UE', langs: ['fr', 'es'], lang: 'fr', strength: 'shared' }] }),
  ]);

  it('gives entities and names as the pack has them', () => {
    const lexicon = loadLexicon(buffer);
    expect(lexicon.entityCount).toBe(1);
    expect(lexicon.entity(0)).toMatchObject({ id: 'union', kind: 'person', packs: ['test'] });
    expect(lexicon.name(1)).toEqual({
      entity: 0,
      text: 'UE',
      lang: 'fr',
      langs: ['fr', 'es'],
      strength: 'shared',
      form: 'name',
    });
    expect(() => lexicon.name(2)).toThrow(RangeError);
  });

  it('survives the way through storage', () => {
    const back = decodeLexicon(encodeLexicon(buffer));
    expect(new Uint8Array(back)).toEqual(new Uint8Array(buffer));
  });

  it('refuses what is not a whole lexicon of this version', () => {
    expect(() => loadLexicon(new ArrayBuffer(0))).toThrow(RangeError);
    expect(() => loadLexicon(new ArrayBuffer(4096))).toThrow(RangeError);
    expect(() => loadLexicon(buffer.slice(0, buffer.byteLength - 8))).toThrow(RangeError);
    const older = buffer.slice(0);
    new Uint32Array(older, 0, 1)[0]! -= 1;
    expect(() => loadLexicon(older)).toThrow(RangeError);
  });
});

describe('compile', () => {
  it('makes one entity of what two packs share by id or Wikidata id', () => {
    const story = packOf({ belarus: ['Belarus'] }, 'story');
    const world = packOf({ by: ['Belarus', 'Republic of Belarus'] }, 'world');
    story.entities[0]!.wikidata = 'Q184';
    world.entities[0]!.wikidata = 'Q184';
    const lexicon = loadLexicon(compile([story, world]));
    expect(lexicon.entityCount).toBe(1);
    expect(lexicon.entity(0)).toMatchObject({ id: 'belarus', packs: ['story', 'world'] });
    expect(lexicon.nameCount).toBe(2);
  });

  it('holds more sets of languages than a reference of the world has', () => {
    const letters = [...'abcdefghijklmnopqrst'];
    const sets = letters.flatMap((one) => letters.map((two) => [`x${one}`, `y${two}`]));
    const names = sets.map((langs, at) => ({ text: `Name ${at}`, langs }));
    const lexicon = loadLexicon(compile([packOf({ first: names.slice(0, 200), second: names.slice(200) })]));
    expect(sets.map((_, at) => lexicon.name(at).langs)).toEqual(sets);
  });

  it('says so when there are more languages than it has room for', () => {
    const letters = [...'abcdefghijklmnopqrst'];
    const names = letters.flatMap((one) =>
      letters.map((two) => ({ text: `Name ${one}${two}`, lang: one + two })),
    );
    const pack = packOf({ first: names.slice(0, 200), second: names.slice(200) });
    expect(() => compile([pack])).toThrow('A lexicon holds at most 256 languages.');
  });
});
