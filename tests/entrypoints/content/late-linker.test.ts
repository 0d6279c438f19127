import { describe, expect, it, vi } from 'vitest';
import { createPageLinker } from '../../../data/link/page-linker';
import { type FetchNames, LateLinker } from '../../../entrypoints/content/late-linker';
import { growing } from '../../data/lexicon/growing';
import { block, people } from './two-people';

/** A late linker, and what it takes to let what it asks for come or stay away. */
function late({ likely = true, onNames = () => {} } = {}) {
  const { lexicon, bring } = growing([people]);
  const open: { come(): void; none(): void; fail(): void }[] = [];
  const create = vi.fn(createPageLinker);
  const fetch = vi.fn<FetchNames>(
    (words, linker) =>
      new Promise((resolve, reject) => {
        const come = (brings = words) => {
          bring(words, brings);
          resolve(linker ? (create as typeof createPageLinker) : null);
        };
        open.push({ come, none: () => come([]), fail: () => reject(new Error('The extension is gone.')) });
      }),
  );
  const onTold = vi.fn();
  const onNamesTold = () => {
    onNames();
    onTold();
  };
  const onSettled = vi.fn();
  const linker = new LateLinker<string>(
    { lexicon, fetch, likely, onNames: onNamesTold, onReady: onTold, onSettled },
    { lang: 'en' },
  );
  /** Lets the request come that is on its way, or fail. */
  const arrive = async (how: 'come' | 'none' | 'fail' = 'come') => {
    await vi.waitFor(() => expect(open).not.toEqual([]));
    onTold.mockClear();
    open.shift()![how]();
    await vi.waitFor(() => expect(onTold).toHaveBeenCalled());
  };
  return { linker, fetch, arrive, onSettled, create };
}

/** The mentions of each block that has some, as entities. */
const told = (linker: LateLinker<string>) =>
  Object.fromEntries(
    [...linker.link()].map(([key, mentions]) => [key, mentions.map(({ entity }) => entity)]),
  );

describe('names and linker are fetched when they are needed', () => {
  it('not for a page without a word that begins a name', () => {
    const { linker, fetch } = late();
    expect(linker.set('a', block('Nobody is here.'))).toBe(false);
    expect(linker.isWaiting).toBe(false);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('and no linker is made where words begin none after all', async () => {
    const { linker, arrive, create } = late();
    linker.set('a', block('Ada Quill came.'));
    await arrive('none');
    expect(told(linker)).toEqual({});
    expect(create).not.toHaveBeenCalled();
  });

  it('at once for all that is read in one go', async () => {
    const { linker, fetch, arrive } = late();
    expect(linker.set('a', block('Ada Quill came.'))).toBe(true);
    expect(linker.set('b', block('Bo Tarn came.'))).toBe(true);
    expect(linker.isWaiting).toBe(true);
    expect(told(linker)).toEqual({});
    await arrive();
    expect(fetch).toHaveBeenCalledOnce();
    expect(told(linker)).toEqual({ a: ['ada-quill'], b: ['bo-tarn'] });
    expect(linker.isWaiting).toBe(false);
  });

  it('and nothing is asked for twice', async () => {
    const { linker, fetch, arrive } = late();
    linker.set('a', block('Ada Quill came.'));
    await arrive();
    linker.set('b', block('Ada Quill left.'));
    linker.set('c', block('Ada Tarn never came.'));
    expect(told(linker)).toMatchObject({ b: ['ada-quill'] });
    linker.set('d', block('Bo Tarn came.'));
    await arrive();
    const asked = fetch.mock.calls.flatMap(([words]) => words);
    expect(new Set(asked).size).toBe(asked.length);
    expect(told(linker)).toMatchObject({ d: ['bo-tarn'] });
  });

  it('what is met while a request is on its way is asked for after it', async () => {
    const { linker, fetch, arrive } = late();
    linker.set('a', block('Ada Quill came.'));
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    linker.set('b', block('Bo Tarn came.'));
    await arrive();
    expect(told(linker)).toEqual({ a: ['ada-quill'] });
    expect(linker.isWaiting).toBe(true);
    await arrive();
    expect(told(linker)).toMatchObject({ b: ['bo-tarn'] });
    expect(linker.isWaiting).toBe(false);
  });

  it('and what another block takes the place of is not heard of, though more is on its way', async () => {
    const { linker, fetch, arrive, onSettled } = late();
    linker.set('a', block('Ada Quill came.'));
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce());
    linker.set('b', block('Bo Tarn came.'));
    onSettled.mockImplementation((key) => {
      if (key !== 'a') return;
      linker.delete('a');
      linker.set('a, looked at closer', block('Ada Quill came.'));
    });
    await arrive();
    expect(linker.isWaiting).toBe(true);
    expect(told(linker)).toEqual({ 'a, looked at closer': ['ada-quill'] });
  });

  it('and links all that waits, as it is then', async () => {
    const { linker, arrive } = late();
    linker.set('a', block('Tarn came.'));
    linker.set('b', block('Bo Tarn came.'));
    linker.set('c', block('Ada Quill came.'));
    linker.set('d', block('Ada Quill left.'));
    linker.delete('c');
    linker.set('d', block('Nobody left.'));
    await arrive();
    expect(told(linker)).toEqual({ a: ['bo-tarn'], b: ['bo-tarn'] });
    linker.set('e', block('Ada Quill is back.'));
    expect(told(linker)).toMatchObject({ e: ['ada-quill'] });
    linker.set('e', block('Bo is new, but nobody.'));
    expect(told(linker)).toMatchObject({ e: [] });
  });

  it('and what it stands in place of stays meanwhile', async () => {
    const { linker, arrive } = late();
    linker.set('a', block('Ada Quill came.'));
    linker.set('b', block('Ada Quill left.'));
    await arrive();
    expect(told(linker)).toEqual({ a: ['ada-quill'], b: ['ada-quill'] });
    linker.delete('a');
    linker.set('c', block('Ada Quill came with Bo Tarn.'));
    linker.set('b', block('Ada Quill left with Bo Tarn.'));
    expect(told(linker)).toEqual({});
    expect(linker.isBehind).toBe(false);
    await arrive();
    expect(told(linker)).toEqual({ a: [], b: ['ada-quill', 'bo-tarn'], c: ['ada-quill', 'bo-tarn'] });
    expect(linker.isBehind).toBe(false);
  });

  it('a little at a time, when there is little room', async () => {
    const { linker, arrive } = late();
    for (const key of 'abcdef') linker.set(key, block('Ada Quill came.'));
    expect(linker.isBehind).toBe(false);
    await arrive();
    const none = () => false;
    for (let turn = 0; linker.isBehind && turn < 5; turn += 1) linker.link(none);
    expect(linker.isBehind).toBe(true);
    expect(Object.keys(told(linker))).toEqual([...'abcdef']);
    expect(linker.isBehind).toBe(false);
  });

  it('and knows what the reader has said meanwhile', async () => {
    const { linker, arrive } = late();
    linker.set('a', block('Bo Tarn and Ada Quill came.'));
    linker.say({ muted: new Set(['bo-tarn']), chosen: new Map() });
    await arrive();
    expect(told(linker)).toEqual({ a: ['ada-quill'] });
  });

  it('and it is said of each block that waited whether it was for nothing', async () => {
    const { linker, arrive, onSettled } = late();
    expect(linker.set('a', block('Write to Tarn@mail.example.'))).toBe(true);
    expect(linker.waitsFor('a')).toBe(true);
    linker.set('b', block('Bo Tarn came.'));
    await arrive();
    expect(told(linker)).toEqual({ b: ['bo-tarn'] });
    expect(linker.waitsFor('b')).toBe(false);
    expect(onSettled.mock.calls).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });
});

describe('in a frame that likely holds no name', () => {
  it('the linker is fetched when there is a name that begins so, not before', async () => {
    const { linker, fetch, arrive, onSettled } = late({ likely: false });
    linker.set('a', block('Ada Quill came.'));
    await arrive('none');
    linker.link();
    expect(fetch).toHaveBeenLastCalledWith(expect.anything(), false);
    expect(onSettled).toHaveBeenCalledWith('a', false);
    linker.set('b', block('Bo Tarn came.'));
    await arrive();
    expect(told(linker)).toEqual({});
    await vi.waitFor(() => expect(fetch).toHaveBeenLastCalledWith([], true));
    await arrive();
    expect(told(linker)).toEqual({ b: ['bo-tarn'] });
  });

  it('and is fetched as well where the names are linked at once', async () => {
    const { linker, fetch, arrive } = late({ likely: false, onNames: () => linker.link() });
    linker.set('a', block('Ada Quill came.'));
    await arrive();
    await vi.waitFor(() => expect(fetch).toHaveBeenLastCalledWith([], true));
    expect(linker.isWaiting).toBe(true);
  });
});

describe('where nothing comes', () => {
  it('the page stays unmarked, and it is tried again at the next change', async () => {
    const { linker, fetch, arrive } = late();
    linker.set('a', block('Ada Quill came.'));
    await arrive('fail');
    expect(linker.isWaiting).toBe(false);
    expect(told(linker)).toEqual({});
    linker.link();
    await new Promise((done) => setTimeout(done));
    expect(fetch).toHaveBeenCalledOnce();
    linker.set('b', block('Nobody else came.'));
    await arrive();
    expect(told(linker)).toEqual({ a: ['ada-quill'] });
  });

  it('what has left goes all the same', async () => {
    const { linker, arrive } = late();
    linker.set('a', block('Ada Quill came.'));
    await arrive();
    expect(told(linker)).toEqual({ a: ['ada-quill'] });
    linker.delete('a');
    linker.set('b', block('Bo Tarn came.'));
    await arrive('fail');
    expect(linker.isBehind).toBe(true);
    expect(told(linker)).toEqual({ a: [] });
  });
});
