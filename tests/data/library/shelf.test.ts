import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { phrase } from '../../../data/interface/phrase';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { openStart } from '../../../data/lexicon/page-lexicon';
import { namesOf } from '../../../data/lexicon/page-names';
import { startOf } from '../../../data/lexicon/start';
import type { Lexicon } from '../../../data/lexicon/types';
import { forgetUnfinished, refreshLexicon } from '../../../data/library/changes';
import { inStore, settled } from '../../../data/library/database';
import { findJoins, type Joins, keysInDatabase } from '../../../data/library/joins';
import { enabledPacksNear } from '../../../data/library/near';
import { readStarts, revisionsThere } from '../../../data/library/read-rows';
import { ROWS_FORM, rowKey, rowsOf } from '../../../data/library/rows';
import { Shelf } from '../../../data/library/shelf';
import { stagePack } from '../../../data/library/stage';
import { enabledOf, readLibrary, wholePack } from '../../../data/library/store';
import type { Pack } from '../../../data/pack/schema';
import { inventNames, packsOf } from '../../bench/names';
import { packOf } from '../lexicon/packs';
import { samplePack } from '../pack/sample';
import { install } from './install';
import { mayorsPack, sound } from './packs';
import { foundOnPages } from './pages';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

/** The names of packs, each compiled by itself into the database. */
async function shelfOf(packs: readonly Pack[]): Promise<Shelf> {
  const revisions = packs.map(() => crypto.randomUUID());
  for (const [at, pack] of packs.entries()) await stagePack(pack, revisions[at]!);
  const nothing = (async function* () {})();
  const joins: Joins = await findJoins([nothing, ...revisions.map(keysInDatabase)]);
  return new Shelf({ stamp: 's', base: compile([]), segments: await readStarts(revisions), joins });
}

/**
 * What is found, with what linking is told of it; numbers are each lexicon's own. Given names are told by all spellings of
 * a person: of one whom several packs know they may be fewer, or more.
 */
const found = (lexicon: Lexicon, text: string) =>
  lexicon.find(text).map(({ start, end, names }) => ({
    start,
    end,
    names: names
      .map((index) => {
        const { entity, ...name } = lexicon.name(index);
        return JSON.stringify({ ...name, entity: { ...lexicon.entity(entity), given: [] } });
      })
      .sort(),
  }));

describe('packs that are compiled by themselves', () => {
  it('give what they would give compiled together: any packs, any texts', async () => {
    const word = fc.constantFrom(
      'Ana',
      'Anas',
      'Bo',
      'Cy',
      'Минск',
      'Минская',
      'E.U.',
      '中国',
      '국',
      'ברוסיה',
    );
    const spelling = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
      lang: fc.constantFrom('en', 'ru', 'pl', 'hu'),
      strength: fc.constantFrom('full' as const, 'short' as const),
      form: fc.constantFrom('name' as const, 'demonym' as const),
    });
    const spellings = fc.uniqueArray(spelling, {
      minLength: 1,
      maxLength: 4,
      selector: ({ text, lang, form }) => `${text} ${lang} ${form}`,
    });
    const pack = fc.dictionary(fc.constantFrom('ana', 'bo', 'cy', 'du'), spellings, {
      minKeys: 1,
      noNullPrototype: true,
    });
    const text = fc.array(fc.oneof(word, fc.constantFrom('zem', 'and', '.', '’s')), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(pack, { minLength: 1, maxLength: 3 }), text, async (given, words) => {
        const packs = given.map((each, at) => ({ ...packOf(each), id: `pack-${at}` }));
        const shelf = await shelfOf(packs);
        const line = words.join(' ');
        expect(found(await shelf.lexiconFor([line]), line)).toEqual(found(loadLexicon(compile(packs)), line));
      }),
      { numRuns: 40 },
    );
  });

  it('and so where their names lie in many buckets', async () => {
    const names = inventNames(2_000);
    const packs = packsOf(names);
    const text = names.filter((_, at) => at % 37 === 0).join(', ');
    const shelf = await shelfOf(packs);
    expect(found(await shelf.lexiconFor([text]), text)).toEqual(found(loadLexicon(compile(packs)), text));
  });

  it('are read by the few words that a page asks for, and by no word that begins none of their names', async () => {
    const pack = packOf({ ana: ['Ana Berg'], bo: ['Bo'] });
    const shelf = await shelfOf([pack]);
    const page = openStart(shelf.start(), 's');
    const missing = new Set<number>();
    page.glance('Ana Berg came', missing);
    page.add([...missing], await shelf.part([...missing]));
    expect(namesOf(page).find('Ana Berg, Bo')).toHaveLength(1);
    expect((await shelf.part([12345])).byteLength).toBeLessThan(startOf(compile([pack])).byteLength + 20_000);
  });
});

describe('an entity that several packs know', () => {
  it('is one, under whichever id, with what all of them say', async () => {
    await refreshLexicon();
    await install(mayorsPack());
    const story = samplePack();
    story.entities[0]!.wikidata = 'Q999999999';
    await install(story);
    expect(await foundOnPages('Ада Квай', 'Ada Quay')).toEqual(['Ада Квай', 'Ada Quay']);
    for (const id of ['ada-quay', 'a-quay']) {
      const near = await enabledPacksNear([id]);
      const facts = near.flatMap(({ entities }) =>
        entities.filter(({ wikidata }) => wikidata === 'Q999999999').flatMap(({ facts }) => facts),
      );
      expect(facts.map(({ text }) => text)).toContain('1970');
      expect(facts.length).toBeGreaterThan(1);
    }
  });
});

describe('packs of an earlier version', () => {
  it('move from extension storage into the database, whole and as they were', async () => {
    const pack = sound(samplePack());
    await browser.storage.local.set({
      library: {
        version: 1,
        imported: [{ id: pack.id, revision: 'of old' }],
        disabled: [],
        removed: ['belarus-election-2025'],
      },
      [`pack:${pack.id}`]: pack,
    });
    await refreshLexicon();
    const [mine] = enabledOf(await readLibrary());
    expect(await wholePack(mine!)).toEqual(pack);
    expect(await foundOnPages('Kaja Kallas', 'Port Elm')).toEqual(['Port Elm']);
    expect(Object.keys(await browser.storage.local.get(null)).sort()).toEqual(['lexicon', 'library']);
  });

  it('are compiled anew where their names lie in the database in a form that is no more', async () => {
    await refreshLexicon();
    await install(samplePack());
    const [before] = await revisionsThere();
    await inStore('packs', 'readwrite', async (store) => {
      const key = rowKey(before!, 'head');
      store.put({ ...(await settled(store.get(key))), form: ROWS_FORM - 1 }, key);
      const tables = await settled(store.getAllKeys(rowsOf(before!, 'names')));
      expect(tables).not.toEqual([]);
      for (const table of [...tables, rowKey(before!, 'start')]) store.put(new ArrayBuffer(8), table);
    });
    await refreshLexicon();
    expect(await foundOnPages('Port Elm')).toEqual(['Port Elm']);
    const after = await revisionsThere();
    expect(after).toHaveLength(1);
    expect(after).not.toContain(before);
  });
});

describe('what installing leaves behind that came to no end', () => {
  it('is deleted, and packs of the library stay', async () => {
    await refreshLexicon();
    await install(samplePack());
    await stagePack(sound(mayorsPack()), 'unfinished');
    expect(await revisionsThere()).toHaveLength(2);
    await forgetUnfinished();
    expect(await revisionsThere()).toHaveLength(1);
    expect(await foundOnPages('Port Elm')).toEqual(['Port Elm']);
  });

  it('is nothing where there was no room: the pack is refused in words', async () => {
    await refreshLexicon();
    const { put } = IDBObjectStore.prototype;
    let left = 3;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      left -= 1;
      if (left < 0) throw new DOMException('Too much.', 'QuotaExceededError');
      return put.apply(this, row);
    });
    expect(await install(samplePack())).toMatchObject({
      ok: false,
      problems: [{ path: '', why: phrase('refused_room') }],
    });
    expect(await revisionsThere()).toEqual([]);
    expect(await readLibrary()).toHaveLength(1);
  });
});
