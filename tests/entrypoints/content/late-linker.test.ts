import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createLinker } from '../../../data/link/linker';
import type { Block } from '../../../data/link/types';
import { type FetchNames, LateLinker } from '../../../entrypoints/content/late-linker';
import { growing } from '../../data/lexicon/growing';
import { packOf } from '../../data/lexicon/packs';

const people = packOf({
  'ada-quill': ['Ada Quill', { text: 'Quill', strength: 'short' }],
  'bo-tarn': ['Bo Tarn', { text: 'Tarn', strength: 'short' }],
});

const block = (text: string): Block => ({ text, lang: 'en', role: 'prose' });

/** A late linker, and what it takes to let what it asks for come or stay away. */
function late({ likely = true } = {}) {
  const { lexicon, bring } = growing([people]);
  const open: { come(): void; fail(): void }[] = [];
  const fetch = vi.fn<FetchNames>(
    (words, linker) =>
      new Promise((resolve, reject) => {
        const come = () => {
          bring(words);
          resolve(linker ? createLinker : null);
        };
        open.push({ come, fail: () => reject(new Error('The extension is gone.')) });
      }),
  );
  const onReady = vi.fn();
  const onSettled = vi.fn();
  const linker = new LateLinker<string>({ lexicon, fetch, likely, onReady, onSettled }, { lang: 'en' });
  /** Lets the request come that is on its way, or fail. */
  const arrive = async (how: 'come' | 'fail' = 'come') => {
    await vi.waitFor(() => expect(open).not.toEqual([]));
    onReady.mockClear();
    open.shift()![how]();
    await vi.waitFor(() => expect(onReady).toHaveBeenCalled());
  };
  return { linker, fetch, arrive, onSettled };
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
  it('the linker is fetched when a name is spelled, not before', async () => {
    const { linker, fetch, arrive, onSettled } = late({ likely: false });
    linker.set('a', block('Write to Tarn@mail.example.'));
    await arrive();
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

it('comes to the same end, whatever comes and goes while names are on their way', async () => {
  const texts = ['Ada Quill came.', 'Bo Tarn came.', 'Nobody came.', 'Ada Quill met Bo Tarn.', 'Ada met Bo.'];
  const step = fc.oneof(
    fc.record({ set: fc.nat(4), text: fc.nat(texts.length - 1) }),
    fc.record({ delete: fc.nat(4) }),
    fc.record({ link: fc.nat(3) }),
    fc.constant('arrive' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { linker, open, keys } = settled();
      for (const one of steps) {
        if (one === 'arrive') await open();
        else if ('set' in one) keys.set(one.set, texts[one.text]!);
        else if ('delete' in one) keys.delete(one.delete);
        else keys.link(one.link);
      }
      for (let turn = 0; turn < 20; turn += 1) {
        await open();
        keys.link(99);
      }
      expect(linker.isBehind).toBe(false);
      expect(keys.told()).toEqual(keys.expected());
    }),
  );
});

/** A linker of which blocks are looked at again when their names have come, as a page's are. */
function settled() {
  const { lexicon, bring } = growing([people]);
  const requests: (() => void)[] = [];
  const held = new Map<number, { text: string; key: object }>();
  const told = new Map<object, number>();
  const linker: LateLinker<object> = new LateLinker<object>(
    {
      lexicon,
      fetch: (words) =>
        new Promise((resolve) => {
          requests.push(() => {
            bring(words);
            resolve(createLinker);
          });
        }),
      likely: true,
      onReady() {},
      onSettled(key, holdsName) {
        for (const one of held.values()) {
          if (one.key !== key || !holdsName) continue;
          linker.delete(key);
          one.key = {};
          linker.set(one.key, block(one.text));
        }
      },
    },
    { lang: 'en' },
  );
  const keys = {
    set(at: number, text: string) {
      keys.delete(at);
      held.set(at, { text, key: {} });
      linker.set(held.get(at)!.key, block(text));
    },
    delete(at: number) {
      const one = held.get(at);
      if (one) linker.delete(one.key);
      held.delete(at);
    },
    link(times: number) {
      let left = times;
      for (const [key, mentions] of linker.link(() => left-- > 0)) {
        const isHeld = [...held.values()].some((one) => one.key === key);
        // What has gone is not heard of again.
        expect(isHeld || mentions.length === 0).toBe(true);
        told.set(key, mentions.length);
      }
    },
    told: () => [...held.values()].map(({ key }) => told.get(key) ?? 0),
    expected: () =>
      [...held.values()].map(
        ({ text }) => ['Ada Quill', 'Bo Tarn'].filter((name) => text.includes(name)).length,
      ),
  };
  const open = async () => {
    await new Promise((done) => setTimeout(done));
    requests.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { linker, open, keys };
}
