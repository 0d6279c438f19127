import { describe, expect, it } from 'vitest';
import { type Counts, countsAfter, startCounted } from '../../browser/counted';
import type { Tab } from '../../browser/tab';
import { useBrowser } from '../suite';

/*
 * What is done, in operations and not in time, so that something that grows is seen on the busiest machine. A number
 * that changes here is a change of what readers pay: to be meant, and to be for the better.
 */

const suite = useBrowser();

/** Opens a page, starts the content script in it counted, and waits until all that follows has come to its end. */
async function counted(html: string): Promise<{ tab: Tab; counts: Counts; texts: number; elements: number }> {
  const tab = await suite.open(html);
  await tab.page.setViewport({ width: 1000, height: 800 });
  // What runs there already takes its time to follow, and is not to be counted.
  await tab.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  const counts = await startCounted(tab);
  const there = await tab.page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) texts += 1;
    return { texts, elements: document.querySelectorAll('*').length };
  });
  return { tab, counts, ...there };
}

/** What has been done since an earlier count. */
const since = (before: Counts, now: Counts) => ({
  texts: now.texts - before.texts,
  styles: now.styles - before.styles,
  boxes: now.boxes - before.boxes,
  registered: now.registered - before.registered,
  removed: now.removed - before.removed,
  messages: now.messages.slice(before.messages.length),
});

/** None of these words begins a name. */
const LINES = Array.from({ length: 100 }, (_, at) => `<p>Row ${at} of a <b>page</b> without names.</p>\n`);

const NOTHING: ReturnType<typeof since> = {
  texts: 0,
  styles: 0,
  boxes: 0,
  registered: 0,
  removed: 0,
  messages: [],
};

/** Changes a page so many times, each time when all that followed the last has come to its end. */
async function turns(
  tab: Tab,
  before: Counts,
  times: number,
  change: (turn: number, people: readonly string[]) => void,
) {
  const all: ReturnType<typeof since>[] = [];
  for (let turn = 0, last = before; turn < times; turn += 1) {
    const now = await countsAfter(tab, change, turn, PEOPLE);
    all.push(since(last, now));
    last = now;
  }
  return all;
}

const PEOPLE = ['Kaja Kallas', 'Marta Kos', 'Vladimir Putin', 'Alexander Lukashenko'];

describe('a page without a name', () => {
  it('is walked over once, asked for no style or box, and the background hears nothing', async () => {
    const { counts, texts, elements } = await counted(LINES.join(''));
    const { elements: walked, bytesRead, ...done } = counts;
    expect(done).toEqual({ texts, styles: 0, boxes: 0, messages: [], registered: 0, removed: 0, trees: 0 });
    // Once for its text, and again while it starts for shadow trees.
    expect(walked % elements).toBe(0);
    expect(walked / elements).toBeLessThanOrEqual(5);
    // What a page starts with, whatever packs are on: 256 KB at the most, and of the bundled ones less.
    expect(bytesRead).toBeGreaterThan(1_000);
    expect(bytesRead).toBeLessThanOrEqual(128 * 1_024);
  });

  it('asks once for the names that its words may begin, and does no more for it', async () => {
    const { counts, texts } = await counted(LINES.join('').replaceAll('Row', 'New South'));
    const { elements, bytesRead, ...done } = counts;
    const messages = ['loadNames'];
    expect(done).toEqual({ texts, styles: 0, boxes: 0, messages, registered: 0, removed: 0, trees: 0 });
  });

  it('is read again where it changes, and nowhere else', async () => {
    for (const html of [LINES.slice(0, 60).join(''), LINES.join('').repeat(10)]) {
      const { tab, counts } = await counted(html);
      const changed = await countsAfter(tab, () => {
        document.querySelectorAll('p')[50]!.firstChild!.nodeValue = 'Another row of a ';
      });
      expect(since(counts, changed)).toEqual({ ...NOTHING, texts: 16 });
      // What comes at the end, however much stands before.
      const grown = await countsAfter(tab, () =>
        document.body.insertAdjacentHTML('beforeend', '<p>One more <b>row</b>.</p>'),
      );
      expect(since(changed, grown)).toEqual({ ...NOTHING, texts: 14 });
    }
  });
});

it('does nothing about what comes and goes before the page is painted', async () => {
  const { tab, counts } = await counted('<p>Kaja Kallas came.</p>'.repeat(20));
  const measured = await countsAfter(tab, () => {
    for (const line of document.querySelectorAll('p')) {
      const copy = line.cloneNode(true) as HTMLElement;
      line.before(copy);
      copy.remove();
    }
  });
  expect(since(counts, measured)).toEqual(NOTHING);
});

/** Lines of 100 pixels, a name in each: so many are within half a screen around the screen. */
const NAMED = `<style>body { margin: 0 } p { margin: 0; height: 100px }</style>${'<p>Kaja Kallas came.</p>'.repeat(200)}`;

describe('a page with names', () => {
  it('registers those near the viewport alone', async () => {
    const { counts, texts } = await counted(NAMED);
    // Where a name begins, its run is read up to the text behind it when the names have come.
    expect(counts.texts).toBe(texts + 199);
    expect(counts.registered).toBe(13);
    expect(counts.messages.toSorted()).toEqual(['count', 'loadNames', 'loadViews']);
  });

  it('registers the difference when it is scrolled, and measures few blocks for it', async () => {
    const { tab, counts } = await counted(NAMED);
    const scrolled = await countsAfter(tab, () => scrollTo({ top: 400, behavior: 'instant' }));
    expect(since(counts, scrolled)).toEqual({ ...NOTHING, styles: 25, boxes: 26, registered: 4 });
  });
});

describe('a page that goes on changing', () => {
  it('is read again where somebody types or a ticker runs, and nowhere else', async () => {
    const { tab, counts } = await counted(NAMED);
    const all = await turns(tab, counts, 4, (turn) => {
      document.querySelectorAll('p')[100]!.firstChild!.nodeValue = `Turn ${turn} of a ticker.`;
    });
    const line = { ...NOTHING, texts: 6, styles: 4 };
    // The first time the name is gone that stood there, and others are asked for; it was marked nowhere near.
    const first = { ...line, styles: 17, boxes: 22, messages: ['loadNames', 'count'] };
    expect(all).toEqual([first, line, line, line]);
  });

  it('asks of what moves by its style whether it shows, and of nothing else', async () => {
    const { tab, counts } = await counted(`${NAMED}<div id="moving">A bar</div>`);
    const moved = await turns(tab, counts, 3, (turn) => {
      document.getElementById('moving')!.style.transform = `translateX(${turn}px)`;
    });
    // The first time nothing is known of it; then it is asked once, and where the marks stand.
    const frame = { ...NOTHING, styles: 15, boxes: 22 };
    expect(moved.slice(1)).toEqual([frame, frame]);
    const hidden = await turns(tab, counts, 1, () => {
      document.getElementById('moving')!.style.display = 'none';
    });
    expect(hidden[0]!.styles).toBeGreaterThan(200);
  });

  it('is read on where lines come in: a chat, and a feed without an end', async () => {
    const { tab, counts } = await counted(NAMED);
    const chat = await turns(tab, counts, 4, (turn, people) => {
      document.body.insertAdjacentHTML('beforeend', `<p>${people[turn]} wrote line ${turn}.</p>`);
    });
    // Each line with the one before it; the names are those of others each time.
    const line = { ...NOTHING, texts: 4, styles: 32, boxes: 44, messages: ['loadNames', 'count'] };
    expect(chat).toEqual([{ ...line, messages: ['count'] }, line, line, line]);
    const now = await countsAfter(tab, () => {});
    // Where a line stands is asked when it is read and when it is marked; of the two hundred before that is known.
    expect(now.trees - counts.trees).toBe(4 * 2);
    const feed = await turns(tab, now, 2, (_, people) => {
      const line = (_: unknown, at: number) => `<p>${people[at % people.length]} wrote line ${at}.</p>`;
      document.body.insertAdjacentHTML('beforeend', Array.from({ length: 50 }, line).join(''));
    });
    // All that came, with the lines around it.
    const part = { ...NOTHING, texts: 102, styles: 228, boxes: 46, messages: ['count'] };
    expect(feed).toEqual([{ ...part, styles: 738, boxes: 44 }, part]);
  });

  it('is read from the last cut on where a line comes into a log, however long that is', async () => {
    const line = (person: string) => `<span>12:00</span> <b>${person}</b> came, and <i>went</i><br>`;
    for (const lines of [600, 2_400]) {
      const log = Array.from({ length: lines }, (_, at) => line(PEOPLE[at % 4]!)).join('');
      const { tab, counts } = await counted(`<div>${log}</div>`);
      const all = await turns(tab, counts, 4, (turn, people) => {
        document
          .querySelector('div')!
          .insertAdjacentHTML('beforeend', `<span>12:01</span><b>${people[turn]}</b><br>`);
      });
      // Some of what is between two cuts, there and back; not the thousands of texts before it.
      for (const { texts } of all) expect(texts).toBeLessThan(1_000);
    }
  });

  it('reads each row of a long table with its neighbours when it is sorted, and registers what came near', async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => {
      const said = at % 10 ? 'nobody' : PEOPLE[(at / 10) % 4];
      return `<tr><td>${at}<td>${said} came.`;
    });
    const { tab, counts } = await counted(
      `<style>tr { height: 20px } td { padding: 0 }</style><table>${rows.join('')}</table>`,
    );
    const sorted = await countsAfter(tab, () => {
      const body = document.querySelector('tbody')!;
      body.append(...[...body.children].reverse());
    });
    const done = { ...NOTHING, texts: 10_131, styles: 434, boxes: 14 };
    // Sixty rows at a time, with those around them. Of 200 names six are near: as many go as come.
    expect(since(counts, sorted)).toEqual({ ...done, registered: 5, removed: 5 });
  }, 60_000);
});
