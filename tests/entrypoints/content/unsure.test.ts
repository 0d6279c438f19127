import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../data/settings/schema';
import type { FetchNames } from '../../../entrypoints/content/late-linker';
import { startScan } from '../../../entrypoints/content/scan';
import type { Scan } from '../../../entrypoints/content/types';
import { changed, names, peopleFor, read, scanned } from './page';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

/** Reads a page up to where it asks for names, and what lets them come or fail. */
async function asking(html: string) {
  document.body.innerHTML = html;
  const { lexicon, fetchNames } = peopleFor();
  const open: ((how: 'come' | 'fail') => void)[] = [];
  const asked = vi.fn<FetchNames>(
    (words, linker) =>
      new Promise((resolve, reject) => {
        open.push((how) =>
          how === 'come' ? resolve(fetchNames(words, linker)) : reject(new Error('The extension is gone.')),
        );
      }),
  );
  const scan = startScan({
    document,
    lexicon,
    settings: DEFAULTS,
    site: 'news.example',
    fetchNames: asked,
    signal: stop.signal,
  });
  const request = async () => {
    // It is sent right behind a slice. To wait for it makes faked timers go on.
    await null;
    if (open.length === 0) await vi.waitFor(() => expect(open).not.toEqual([]));
  };
  const answer = async (how: 'come' | 'fail') => {
    await request();
    open.shift()!(how);
  };
  await request();
  return { scan, asked, answer };
}

const marked = async (scan: Scan, expected: string[]) => {
  if (names(scan).join() !== expected.join())
    await changed(scan, () => names(scan).join() === expected.join());
};

describe('while the names of a page are on their way', () => {
  it('asks once for all of them, and marks every one in reading order', async () => {
    const { scan, asked, answer } = await asking(
      '<p>By Ada Quill, <b>Bo</b> <i>Tarn</i>.</p><p>it is</p><p>Bo Tarn and Ada <b>Quill</b></p>',
    );
    await answer('come');
    await read(scan);
    expect(names(scan)).toEqual(['Ada Quill', 'Bo Tarn', 'Bo Tarn', 'Ada Quill']);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('does not look again at what has left the page, or moved into a frame', async () => {
    const { scan, answer } = await asking(
      '<p id="gone">Ada Quill</p><p id="far">Ada Quill</p><p>Bo Tarn</p>',
    );
    document.querySelector('#gone')!.remove();
    document.implementation.createHTMLDocument().body.append(document.querySelector('#far')!);
    await answer('come');
    await read(scan);
    expect(names(scan)).toEqual(['Bo Tarn']);
  });

  it('reads what has changed as it is then', async () => {
    const { scan, answer } = await asking('<p id="a">Ada Quill</p><p id="b">Nobody</p><p>Bo Tarn</p>');
    document.querySelector('#a')!.firstChild!.nodeValue = 'Nobody';
    document.querySelector('#b')!.firstChild!.nodeValue = 'Ada Quill';
    await answer('come');
    await marked(scan, ['Ada Quill', 'Bo Tarn']);
  });

  it('marks the page nonetheless when they have failed to come once, with the next change', async () => {
    const { scan, answer } = await asking('<p>Ada Quill</p><p id="b">Nobody</p>');
    await answer('fail');
    await read(scan);
    expect(names(scan)).toEqual([]);
    document.querySelector('#b')!.firstChild!.nodeValue = 'Bo Tarn';
    await answer('come');
    await marked(scan, ['Ada Quill', 'Bo Tarn']);
  });
});

describe('on a page longer than a slice', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // The fourth look at the clock ends a slice.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const long = `<p>Ada Quill</p>${'<p>it is or it is not</p>'.repeat(1000)}<p>Bo Tarn</p>`;

  it('marks the first names before more is read', async () => {
    const { scan, answer } = await asking(long);
    const before = scan.cost().texts;
    await vi.advanceTimersByTimeAsync(10);
    expect(scan.cost().texts).toBe(before);
    await answer('come');
    await vi.advanceTimersByTimeAsync(0);
    expect(names(scan)).toEqual(['Ada Quill']);
    expect(scan.cost().texts).toBe(before);
    await vi.advanceTimersByTimeAsync(1000);
    expect(scan.cost().texts).toBe(1002);
  });

  it('reads on when they are late', async () => {
    const { scan, answer } = await asking(long);
    const before = scan.cost().texts;
    await vi.advanceTimersByTimeAsync(50);
    expect(scan.cost().texts).toBeGreaterThan(before);
    await vi.advanceTimersByTimeAsync(1000);
    await answer('come');
    await answer('come');
    await vi.advanceTimersByTimeAsync(1000);
    expect(names(scan)).toEqual(['Ada Quill', 'Bo Tarn']);
  });
});

it('reads a page on without a turn for each name, where none is marked', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const timers = vi.spyOn(globalThis, 'setTimeout');
  // A surname that nothing speaks for.
  const scan = await scanned('<p>Quill said so.</p>'.repeat(1000), stop.signal);
  expect(names(scan)).toEqual([]);
  expect(timers.mock.calls.length).toBeLessThan(10);
});
