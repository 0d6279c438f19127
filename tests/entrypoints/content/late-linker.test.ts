import { describe, expect, it, vi } from 'vitest';
import { createLinker } from '../../../data/link/linker';
import type { Block } from '../../../data/link/types';
import { LateLinker } from '../../../entrypoints/content/late-linker';
import { lexicon } from './page';

const block = (text: string): Block => ({ text, lang: 'en', role: 'prose' });

/** A late linker, and what it takes to let its other half come or stay away. */
function late() {
  let come = () => {};
  let fail = () => {};
  const load = vi.fn(
    () =>
      new Promise<typeof createLinker>((resolve, reject) => {
        come = () => resolve(createLinker);
        fail = () => reject(new Error('The extension is gone.'));
      }),
  );
  let isReady = () => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  const linker = new LateLinker<string>(lexicon, { lang: 'en' }, load, isReady);
  const arrive = async (how: 'come' | 'fail') => {
    if (how === 'come') come();
    else fail();
    await ready;
  };
  return { linker, load, arrive };
}

/** The mentions of each block that has some, as entities. */
const told = (linker: LateLinker<string>) =>
  Object.fromEntries(
    [...linker.link()].map(([key, mentions]) => [key, mentions.map(({ entity }) => entity)]),
  );

describe('the linker is fetched when it is needed', () => {
  it('not for a page without a name', () => {
    const { linker, load } = late();
    expect(linker.set('a', block('Nobody is here.'))).toBe(false);
    expect(load).not.toHaveBeenCalled();
    expect(linker.isWaiting).toBe(false);
  });

  it('once, however many names there are', () => {
    const { linker, load } = late();
    expect(linker.set('a', block('Ada Quill came.'))).toBe(true);
    expect(linker.set('b', block('Bo Tarn came.'))).toBe(true);
    expect(load).toHaveBeenCalledOnce();
    expect(linker.isWaiting).toBe(true);
    expect(told(linker)).toEqual({});
  });

  it('and links all that waits for it, as it is then', async () => {
    const { linker, arrive } = late();
    linker.set('a', block('Tarn came.'));
    linker.set('b', block('Bo Tarn came.'));
    linker.set('c', block('Ada Quill came.'));
    linker.set('d', block('Ada Quill left.'));
    linker.delete('c');
    linker.set('d', block('Nobody left.'));
    await arrive('come');
    expect(told(linker)).toEqual({ a: ['bo-tarn'], b: ['bo-tarn'] });
    linker.set('e', block('Ada Quill is back.'));
    expect(told(linker)).toMatchObject({ e: ['ada-quill'] });
  });

  it('a little at a time, when there is little room', async () => {
    const { linker, arrive } = late();
    for (const key of 'abcdef') linker.set(key, block('Ada Quill came.'));
    expect(linker.isBehind).toBe(false);
    await arrive('come');
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
    await arrive('come');
    expect(told(linker)).toEqual({ a: ['ada-quill'] });
  });

  it('and leaves the page unmarked where it cannot come', async () => {
    const { linker, arrive } = late();
    linker.set('a', block('Ada Quill came.'));
    await arrive('fail');
    expect(linker.isWaiting).toBe(false);
    expect(told(linker)).toEqual({});
  });
});
