import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Scan } from '../../../entrypoints/content/types';
import { changed, names, scanned } from './page';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

const start = '<p id="one">Ada Quill spoke.</p><p id="two">It <b>rained</b>.</p>';
const one = () => document.querySelector('#one')!;
const two = () => document.querySelector('#two')!;

/** Reads a page, changes it, and waits until exactly these names are marked. */
async function after(change: () => void, expected: string[], html = start): Promise<void> {
  const scan = await scanned(html, stop.signal);
  const settled = changed(scan, () => names(scan).join() === expected.join());
  change();
  await settled;
  expect(names(scan)).toEqual(expected);
}

it('keeps a mention for as long as a text beside it is replaced', async () => {
  const scan = await scanned('<p id="one">Ada Quill waits: <b>9</b> seconds.</p>', stop.signal);
  const seen: string[][] = [];
  scan.mentions.subscribe(() => seen.push(names(scan)), stop.signal);
  for (const seconds of ['8', '7', '6']) {
    const before = seen.length;
    document.querySelector('b')!.textContent = seconds;
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(before));
  }
  expect(new Set(seen.map(String))).toEqual(new Set(['Ada Quill']));
});

describe('however little time there is for reading', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it.each<[string, (text: string) => void]>([
    ['text', (text) => one().replaceChildren(text)],
    ['markup', (text) => (one().innerHTML = `<em>${text}</em>`)],
    ['a paragraph', (text) => one().replaceWith(paragraph(text))],
    [
      'a paragraph that is there before the old one goes',
      (text) => {
        const old = one();
        old.before(paragraph(text));
        old.remove();
      },
    ],
    ['a paragraph among others', (text) => (document.body.innerHTML = `<p id="one">${text}</p><p>Rain</p>`)],
  ])('a mention stays while a text is put in place of itself: %s', async (_, write) => {
    // How often the clock is looked at before the next time that a slice is found to be over.
    const looks = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 20, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(looks, async (looks) => {
        const end = new AbortController();
        const reading = scanned(start, end.signal);
        await vi.advanceTimersByTimeAsync(10_000);
        const scan = await reading;
        const seen = new Set([marked(scan)]);
        scan.mentions.subscribe(() => seen.add(marked(scan)), end.signal);
        const clock = loseTime(looks);
        try {
          for (let turn = 0; turn < 6; turn += 1) {
            write(`Ada Quill spoke${' on'.repeat(turn)}.`);
            await vi.advanceTimersByTimeAsync(16);
          }
          await vi.advanceTimersByTimeAsync(10_000);
          expect(names(scan)).toEqual(['Ada Quill']);
        } finally {
          clock.mockRestore();
          end.abort();
        }
        expect(seen).toEqual(new Set(['Ada Quill']));
      }),
    );
  });

  /** Has the clock leap over the end of a slice after so many looks, again and again. */
  function loseTime(looks: readonly number[]) {
    const clock = performance.now.bind(performance);
    let lost = 0;
    let turn = 0;
    let left = looks[0]!;
    return vi.spyOn(performance, 'now').mockImplementation(() => {
      left -= 1;
      if (left === 0) {
        turn += 1;
        lost += 5;
        left = looks[turn % looks.length]!;
      }
      return clock() + lost;
    });
  }

  /** Each name that is marked, once: of a text that is read again, both readings may stand for a moment. */
  const marked = ({ mentions }: Scan) =>
    [...new Set([...mentions.inOrder()].map(({ block, start, end }) => block.text.slice(start, end)))].join();

  function paragraph(text: string): Element {
    const element = document.createElement('p');
    element.id = 'one';
    element.append(text);
    return element;
  }
});

describe('a page that changes is read on', () => {
  it.each<[string, () => void, string[]]>([
    [
      'text is added at the end',
      () => two().insertAdjacentHTML('afterend', '<p>Bo Tarn</p>'),
      ['Ada Quill', 'Bo Tarn'],
    ],
    [
      'text is added before',
      () => one().insertAdjacentHTML('beforebegin', '<p>Bo Tarn</p>'),
      ['Bo Tarn', 'Ada Quill'],
    ],
    [
      'a tree is added',
      () => two().insertAdjacentHTML('beforeend', '<div><ul><li>Bo <i>Tarn</i></li></ul></div>'),
      ['Ada Quill', 'Bo Tarn'],
    ],
    [
      'the data of a text changes',
      () => {
        (two().firstChild as Text).data = 'Bo Tarn ';
      },
      ['Ada Quill', 'Bo Tarn'],
    ],
    [
      'a text is replaced',
      () => {
        two().textContent = 'Bo Tarn';
      },
      ['Ada Quill', 'Bo Tarn'],
    ],
    [
      'a name is completed by a node beside it',
      () => {
        two().innerHTML = 'Bo';
        two().append(' Tarn');
      },
      ['Ada Quill', 'Bo Tarn'],
    ],
    [
      'a name is cut by what comes between',
      () => (one().firstChild as Text).splitText(4).before(document.createElement('hr')),
      [],
    ],
    ['a name is removed', () => one().remove(), []],
    ['all is removed', () => document.body.replaceChildren(), []],
    ['a name is moved', () => two().after(one()), ['Ada Quill']],
    ['a block between two texts goes', () => document.querySelector('hr')!.remove(), ['Ada Quill']],
    ['an element becomes an editor', () => one().setAttribute('contenteditable', 'true'), []],
    ['it is hidden', () => one().setAttribute('hidden', ''), []],
  ])('%s', async (what, change, expected) => {
    const html = what.startsWith('a block between') ? '<div>Ada <hr>Quill</div>' : start;
    if (what === 'it is hidden') HTMLElement.prototype.checkVisibility = hiddenByAttribute;
    await after(change, expected, html);
  });

  it('a list that uses its nodes again says what it says now', async () => {
    const rows = Array.from({ length: 8 }, (_, row) => `<li>Row ${row}</li>`).join('');
    const scan = await scanned(`<ul>${rows}</ul>`, stop.signal);
    const items = [...document.querySelectorAll('li')];
    for (let top = 0; top < 4; top += 1) {
      const texts = items.map((_, at) => (at === top ? 'Ada Quill' : `Row ${top + at}`));
      const settled = changed(scan, () => scan.mentions.at(items[top]!.firstChild as Text, 0) !== null);
      items.forEach((item, at) => {
        (item.firstChild as Text).data = texts[at]!;
      });
      await settled;
      expect(names(scan)).toEqual(['Ada Quill']);
    }
  });

  it('a name is no longer marked before the page is painted again', async () => {
    const scan = await scanned(start, stop.signal);
    (one().firstChild as Text).data = 'Nobody spoke.';
    await Promise.resolve();
    expect(scan.mentions.size).toBe(0);
  });

  it('a name that stays where it stands stays marked while the rest changes', async () => {
    const scan = await scanned(start, stop.signal);
    (one().firstChild as Text).data = 'Ada Quill spoke again.';
    await Promise.resolve();
    expect(names(scan)).toEqual(['Ada Quill']);
  });

  it('nothing is done once the signal has ended', async () => {
    const scan = await scanned(start, stop.signal);
    const before = scan.cost();
    stop.abort();
    document.body.innerHTML = '<p>Bo Tarn</p>';
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(scan.cost()).toEqual(before);
  });
});

function hiddenByAttribute(this: Element): boolean {
  return this.closest('[hidden]') === null;
}

describe('a very long text', () => {
  const LONG = 'Ada Quill spoke. '.repeat(800);
  const html = `<p id="one">${LONG}</p>`;

  it('is left alone when something comes beside it', async () => {
    const scan = await scanned(html, stop.signal);
    const before = [...scan.mentions.blocks()];
    expect(names(scan)).toHaveLength(800);
    const settled = changed(scan, () => names(scan).includes('Bo Tarn'));
    one().insertAdjacentHTML('afterend', '<p>Bo Tarn</p>');
    await settled;
    expect(scan.mentions.blocks().slice(0, -1)).toEqual(before);
    expect(scan.mentions.blocks()[0]).toBe(before[0]);
  });

  it('is read anew when it changes, to a short one and back', async () => {
    const scan = await scanned(html, stop.signal);
    for (const [text, count] of [
      ['Nobody spoke.', 0],
      [LONG, 800],
      [`${LONG}Bo Tarn`, 801],
    ] as const) {
      const settled = changed(scan, () => names(scan).length === count);
      (one().firstChild as Text).data = text;
      await settled;
    }
    expect(names(scan).at(-1)).toBe('Bo Tarn');
  });
});

it('finds a shadow tree that is attached long after the start when the reader goes about', async () => {
  vi.useFakeTimers();
  try {
    const reading = scanned('<div></div>', stop.signal);
    await vi.advanceTimersByTimeAsync(10_000);
    const scan = await reading;
    document.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Bo Tarn</p>';
    await vi.advanceTimersByTimeAsync(10_000);
    expect(names(scan)).toEqual([]);
    document.body.dispatchEvent(new Event('pointerover', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(names(scan)).toEqual(['Bo Tarn']);
  } finally {
    vi.useRealTimers();
  }
});
