import { describe, expect, it } from 'vitest';
import { type Counts, countsOf, startCounted } from '../../browser/counted';
import type { Tab } from '../../browser/tab';
import { useBrowser } from '../suite';

/*
 * What is done, in operations and not in time, so that something that grows is seen on the busiest machine. A number
 * that changes here is a change of what readers pay: to be meant, and to be for the better.
 */

const suite = useBrowser();

/** Opens a page, starts the content script in it counted, and waits until all that follows has come to rest. */
async function counted(html: string): Promise<{ tab: Tab; counts: Counts; texts: number; elements: number }> {
  const tab = await suite.open(html);
  await tab.page.setViewport({ width: 1000, height: 800 });
  // What runs there already takes its time to follow, and is not to be counted.
  await tab.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  await startCounted(tab);
  const there = await tab.page.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) texts += 1;
    return { texts, elements: document.querySelectorAll('*').length };
  });
  return { tab, counts: await atRest(tab), ...there };
}

/** Waits until nothing more is counted. Walks that look for shadow trees come by the clock, and are left out. */
async function atRest(tab: Tab): Promise<Counts> {
  let last = '';
  let counts!: Counts;
  await expect
    .poll(
      async () => {
        const before = last;
        counts = await countsOf(tab);
        last = JSON.stringify({ ...counts, elements: 0 });
        return last === before;
      },
      { interval: 700 },
    )
    .toBe(true);
  return counts;
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

const change = (tab: Tab, text: string) =>
  tab.page.evaluate((text) => {
    document.querySelectorAll('p')[50]!.firstChild!.nodeValue = text;
  }, text);

describe('a page without a name', () => {
  it('is walked over once, asked for no style or box, and the background hears nothing', async () => {
    const { counts, texts, elements } = await counted(LINES.join(''));
    const { elements: walked, bytesRead, ...done } = counts;
    expect(done).toEqual({ texts, styles: 0, boxes: 0, messages: [], registered: 0, removed: 0 });
    // Once for its text, and again while it starts for shadow trees.
    expect(walked % elements).toBe(0);
    expect(walked / elements).toBeLessThanOrEqual(6);
    // What a page starts with, whatever packs are on: 256 KB at the most, and of the bundled ones less.
    expect(bytesRead).toBeGreaterThan(1_000);
    expect(bytesRead).toBeLessThanOrEqual(128 * 1_024);
  });

  it('asks once for the names that its words may begin, and does no more for it', async () => {
    const { counts, texts } = await counted(LINES.join('').replaceAll('Row', 'New South'));
    const { elements, bytesRead, ...done } = counts;
    const messages = ['loadNames'];
    expect(done).toEqual({ texts, styles: 0, boxes: 0, messages, registered: 0, removed: 0 });
  });

  it('is read again where it changes, and nowhere else', async () => {
    const few = await counted(LINES.slice(0, 60).join(''));
    await change(few.tab, 'Another row of a ');
    const ofFew = since(few.counts, await atRest(few.tab));
    const many = await counted(LINES.join('').repeat(10));
    await change(many.tab, 'Another row of a ');
    expect(since(many.counts, await atRest(many.tab))).toEqual(ofFew);
    expect(ofFew).toEqual({ texts: 16, styles: 0, boxes: 0, messages: [], registered: 0, removed: 0 });
    // A chat, a feed: what comes at the end, however much stands before.
    const [before, grown] = await Promise.all(
      [few, many].map(async ({ tab }) => {
        const counts = await countsOf(tab);
        await tab.page.evaluate(() =>
          document.body.insertAdjacentHTML('beforeend', '<p>One more <b>row</b>.</p>'),
        );
        return since(counts, await atRest(tab));
      }),
    );
    expect(grown).toEqual(before);
    expect(grown!.texts).toBeLessThan(16);
  });
});

/** Lines of 100 pixels, a name in each: so many are within half a screen around the screen. */
const NAMED = `<style>body { margin: 0 } p { margin: 0; height: 100px }</style>${'<p>Kaja Kallas came.</p>'.repeat(200)}`;

describe('a page with names', () => {
  it('registers those near the viewport alone', async () => {
    const { counts, texts } = await counted(NAMED);
    expect(counts.texts).toBe(texts);
    expect(counts.registered).toBe(13);
    expect(counts.messages).toEqual(['loadNames', 'count']);
  });

  it('registers the difference when it is scrolled, and measures few blocks for it', async () => {
    const { tab, counts } = await counted(NAMED);
    await tab.page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    const { boxes, ...done } = since(counts, await atRest(tab));
    expect(done).toEqual({ texts: 0, styles: 33, registered: 4, removed: 0, messages: [] });
    expect(boxes).toBeLessThan(40);
  });
});

describe('a page that goes on changing', () => {
  const PEOPLE = ['Kaja Kallas', 'Marta Kos', 'Vladimir Putin', 'Alexander Lukashenko'];

  it('is read again where somebody types or a ticker runs, sixty times a second', async () => {
    const { tab, counts } = await counted(NAMED);
    await tab.page.evaluate(async () => {
      const line = document.querySelectorAll('p')[100]!.firstChild as Text;
      for (let turn = 0; turn < 60; turn += 1) {
        await new Promise(requestAnimationFrame);
        line.data = `Turn ${turn} of a ticker.`;
      }
    });
    const { texts, styles, boxes, ...done } = since(counts, await atRest(tab));
    // The line and those around it, as often as the page is looked at; the mark it had was not near.
    expect(texts).toBeLessThanOrEqual(60 * 16);
    expect(styles).toBeLessThanOrEqual(60 * 8);
    expect(boxes).toBeLessThan(60);
    expect(done).toEqual({ registered: 0, removed: 0, messages: ['loadNames', 'count'] });
  });

  it('is read on where lines come in: a chat, and a feed without an end', async () => {
    const { tab, counts } = await counted(NAMED);
    const add = (lines: number, each: number) =>
      tab.page.evaluate(
        async (lines, each, people) => {
          for (let line = 0; line < lines; line += each) {
            const added = Array.from({ length: each }, (_, at) => {
              const paragraph = document.createElement('p');
              paragraph.textContent = `${people[(line + at) % people.length]} wrote line ${line + at}.`;
              return paragraph;
            });
            document.body.append(...added);
            await new Promise(requestAnimationFrame);
          }
        },
        lines,
        each,
        PEOPLE,
      );
    await add(40, 1);
    const chat = await atRest(tab);
    const { texts: ofChat, boxes: _, styles: __, messages, ...marks } = since(counts, chat);
    expect(ofChat).toBeLessThanOrEqual(40 * 16);
    expect(marks).toEqual({ registered: 0, removed: 0 });
    expect(new Set(messages)).toEqual(new Set(['loadNames', 'count']));
    await add(200, 50);
    expect(since(chat, await atRest(tab)).texts).toBeLessThanOrEqual(200 * 8);
  });

  it('reads each row of a long table with its neighbours when it is sorted, and registers what came near', async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => {
      const said = at % 10 ? 'nobody' : PEOPLE[(at / 10) % 4];
      return `<tr><td>${at}<td>${said} came.`;
    });
    const { tab, counts } = await counted(
      `<style>tr { height: 20px } td { padding: 0 }</style><table>${rows.join('')}</table>`,
    );
    await tab.page.$eval('tbody', (body) => body.append(...[...body.children].reverse()));
    const { texts, boxes, registered, removed, messages } = since(counts, await atRest(tab));
    // Each row with those around it.
    expect(texts).toBeLessThanOrEqual(2_000 * 10);
    // As often as marks are looked at, the rows near the viewport; of 200 names six are.
    expect(boxes).toBeLessThan(1_000);
    expect(registered).toBe(removed);
    expect(registered).toBeLessThan(60);
    expect(messages.filter((kind) => kind !== 'count')).toEqual([]);
  }, 60_000);
});
