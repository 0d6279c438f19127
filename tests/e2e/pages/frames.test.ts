import type { Frame } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPopup } from '../../browser/popup';
import type { Tab } from '../../browser/tab';
import { expectMarked } from '../marked';
import { usePageFiles } from './page-files';
import { expectCard } from './reader';

const suite = usePageFiles();

/** The frames of a page by name: those of objects and embedded pages too. */
async function framesOf({ page }: Tab): Promise<Map<string, Frame>> {
  const frames = page.frames().slice(1);
  const names = await Promise.all(
    frames.map(async (frame) =>
      (await frame.frameElement())?.evaluate((element) => element.getAttribute('name')),
    ),
  );
  return new Map(frames.map((frame, at) => [names[at] ?? '', frame]));
}

/** What stands in which frame. */
const HELD = {
  same: ['Marta Kos'],
  other: ['Alexander Lukashenko'],
  srcdoc: ['Vladimir Putin'],
  sandboxed: ['Marta Kos', 'Kaja Kallas'],
  blank: ['Sviatlana Tsikhanouskaya'],
  written: ['Vladimir Putin'],
  blob: ['Kaja Kallas'],
  data: ['Marta Kos'],
  object: ['Sviatlana Tsikhanouskaya'],
  embed: ['Marta Kos'],
} as const;

it('reads frames of every kind, opens cards in them and counts them together', async () => {
  const tab = await suite.openFile('frames.html');
  await expectMarked(tab, ['Kaja Kallas', 'Vladimir Putin']);
  const frames = await framesOf(tab);
  for (const [name, people] of Object.entries(HELD)) await expectMarked(tab, people, frames.get(name));
  for (const name of ['other', 'sandboxed', 'blank', 'data', 'object'] as const)
    await expectCard(tab, HELD[name][0], { frame: frames.get(name) });
  expect(await tab.cards()).toEqual([]);
  const popup = await openPopup(suite.driver, tab);
  const counts = () =>
    popup.$$eval('.rows .go', (rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('.name')?.textContent,
          Number(row.querySelector('.count [aria-hidden]')?.textContent),
        ]),
      ),
    );
  await expect.poll(counts).toEqual({
    'Kaja Kallas': 3,
    'Marta Kos': 4,
    'Vladimir Putin': 3,
    'Alexander Lukashenko': 1,
    'Sviatlana Tsikhanouskaya': 2,
  });
});

it('counts frames that come and go', async () => {
  const tab = await suite.openFile('kept.html');
  const badge = () => tab.driver.extension((chrome, tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
  await expect.poll(badge).toBe('2');
  await tab.page.$eval('iframe', (frame) => frame.remove());
  await expect.poll(badge).toBe('1');
  await tab.page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p lang="en">Vladimir Putin and Marta Kos came later.</p>';
    document.body.append(frame);
  });
  await expect.poll(badge).toBe('3');
  await expectCard(tab, 'Vladimir Putin', { frame: tab.page.frames().at(-1) });
});

it('reads small frames when they are seen, and those without a size never', async () => {
  const tab = await suite.openFile('small-frames.html');
  await expectMarked(tab, ['Kaja Kallas']);
  const frames = await framesOf(tab);
  const marked = async () => {
    const names = [...frames.keys()];
    const marks = await Promise.all(names.map((name) => tab.marks(frames.get(name)!)));
    return names.filter((_, at) => marks[at]!.length > 0).sort();
  };
  const expectRead = (...names: string[]) => expect.poll(marked).toEqual(names);
  await expectRead('large', 'seen');
  // The popup does not wait for what nobody has seen.
  await tab.read();
  await tab.page.evaluate(() => scrollTo({ top: 5000, behavior: 'instant' }));
  await expectRead('far', 'large', 'other', 'seen');
  await tab.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const show = (name: string, style: string) =>
    tab.page.$eval(`[name=${name}]`, (frame, style) => frame.setAttribute('style', style), style);
  await show('none', 'width: 200px; height: 50px');
  await show('hidden', 'display: block');
  await expectRead('far', 'hidden', 'large', 'none', 'other', 'seen');
});

it('shows the card of a frame that has all the height of its content where the page shows the frame', async () => {
  const within = suite.server
    .put('/tall-frame', {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><body style="margin: 0">
        <div style="height: 1800px"></div><p>Marta Kos here.</p>
        <div style="height: 1800px"></div><p>Kaja Kallas there.</p>`,
    })
    .replace('127.0.0.1', 'localhost');
  const tab = await suite.open(
    `<iframe src="${within}" style="width: 600px; height: 3800px; border: 0; margin-bottom: 2000px"></iframe>`,
  );
  const frame = tab.page.frames()[1]!;
  await expectMarked(tab, ['Marta Kos', 'Kaja Kallas'], frame);
  /** How far the open card is from the upper and the lower edge of the window. */
  const distances = async () => {
    const card = await tab.driver.cards(frame, ([root]) => root?.host.getBoundingClientRect().toJSON());
    const top = await tab.page.$eval('iframe', (frame) => frame.getBoundingClientRect().top);
    return [top + card.top, (await tab.page.evaluate(() => innerHeight)) - top - card.bottom];
  };
  const expectInView = () =>
    expect.poll(async () => Math.min(...(await distances()))).toBeGreaterThanOrEqual(0);
  // At the lower edge of the window.
  await tab.page.evaluate(() => scrollTo({ top: 1900 - innerHeight, behavior: 'instant' }));
  const y = (await tab.page.evaluate(() => innerHeight)) - 62;
  // Right behind a scroll a browser may give a move to where the frame stood before: a hand moves on.
  let moves = 0;
  await expect
    .poll(async () => {
      moves += 1;
      await tab.page.mouse.move(40 + (moves % 2), y);
      return tab.cardText(frame);
    })
    .toContain('Enlargement');
  await expectInView();
  const frames = await tab.driver.extension(
    (chrome, tabId) => chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => {} }),
    tab.id,
  );
  const { frameId } = frames.find(({ frameId }) => frameId !== 0)!;
  // The popup's way to a name far below.
  expect(await tab.ask('goTo', { entity: 'kaja-kallas', nth: 0 }, frameId)).toBe(true);
  await expect.poll(() => tab.cardText(frame)).toContain('EU High Representative');
  await expectInView();
  // It stands by its line still when the page is scrolled around it.
  const [room] = await distances();
  await tab.page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), room! + 60);
  await expectInView();
});
