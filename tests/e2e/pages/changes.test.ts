import { expect, it } from 'vitest';
import { expectMarked } from '../marked';
import { usePageFiles } from './page-files';
import { expectCard, people } from './reader';

const suite = usePageFiles();

it('reads documents that are written later, and opens cards in them', async () => {
  const tab = await suite.openFile('written-anew.html');
  await expectMarked(tab, ['Kaja Kallas']);
  await tab.page.evaluate("writeFrame('Marta Kos')");
  const [, frame] = tab.page.frames();
  await expectMarked(tab, ['Marta Kos'], frame);
  await expectCard(tab, 'Marta Kos', { frame });
  await tab.page.evaluate("writeFrame('Vladimir Putin')");
  await expectMarked(tab, ['Vladimir Putin'], frame);
  await expectCard(tab, 'Vladimir Putin', { frame });
  await tab.page.evaluate("writeAnew('Marta Kos')");
  await expectMarked(tab, ['Marta Kos']);
  await expectCard(tab, 'Marta Kos');
});

it('goes along when a single page goes from one address to another', async () => {
  const tab = await suite.openFile('single-page.html');
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos']);
  await tab.hover('Kaja Kallas');
  await expect.poll(() => tab.cards()).toHaveLength(1);
  await tab.page.evaluate("go('putin')");
  await expect.poll(async () => (await tab.cards()).join()).not.toContain('Kaja Kallas');
  // The next name comes to where the pointer rests, and is pointed at.
  await tab.leave();
  await expect.poll(() => tab.cards()).toEqual([]);
  await expectMarked(tab, ['Vladimir Putin']);
  expect(await people(tab)).toEqual(['Vladimir Putin']);
  await tab.page.evaluate("go('nobody')");
  await expectMarked(tab, []);
  await tab.page.evaluate(() => history.go(-2));
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos']);
  await expectCard(tab, 'Marta Kos');
});

it('reads on as a page grows without an end, and marks what is near alone', async () => {
  const tab = await suite.openFile('endless.html');
  const items = () => tab.page.$$eval('main p', (all) => all.length);
  const counted = async () => {
    const entities = (await tab.ask('page', {}))?.entities ?? [];
    return entities.reduce((sum, { count }) => sum + count, 0);
  };
  for (let more = 20; more <= 60; more += 20) {
    await expect
      .poll(async () => {
        await tab.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
        return items();
      })
      .toBeGreaterThanOrEqual(more);
    await expect.poll(counted).toBe(await items());
  }
  await expect.poll(async () => (await tab.marks()).length).toBeGreaterThan(0);
  expect((await tab.marks()).length).toBeLessThan(12);
  await expectCard(tab, 'Vladimir Putin', { spelled: 'Vladimir Putin said the 58th' });
});

it('comes to an end on a page where something moves in every frame, and sees what comes into sight', async () => {
  const tab = await suite.openFile('moving.html');
  await tab.read();
  const marked = async () => (await tab.marks()).map(({ text }) => text);
  await expect.poll(marked).toContain('Kaja Kallas');
  expect(await marked()).not.toContain('Marta Kos');
  // Beside a text that is replaced all the time.
  await expect.poll(marked).toContain('Vladimir Putin');
  await tab.page.evaluate(() => document.body.classList.add('shown'));
  await expect.poll(marked).toContain('Marta Kos');
});

it('marks in a list that uses its rows again what they say now', async () => {
  const tab = await suite.openFile('virtual-list.html');
  /** Names in the rows against names marked, both by the text of their lines, at the same moment. */
  const wrong = () =>
    tab.page.evaluate(() => {
      const lines = [...document.querySelectorAll('.row')].map((row) => row.textContent ?? '');
      const marks: string[] = [];
      for (const highlight of CSS.highlights.values())
        for (const { startContainer } of highlight) marks.push(startContainer.textContent ?? '');
      const named = lines.filter((line) => line.includes(' has line '));
      return {
        first: Math.min(...lines.map((line) => Number(/\d+$/.exec(line)))),
        missed: named.filter((line) => !marks.includes(line)),
        stale: marks.filter((line) => !named.includes(line)),
      };
    });
  for (const top of [0, 800, 1000, 5000, 39000, 200]) {
    await tab.page.$eval('#list', (list, top) => list.scrollTo({ top, behavior: 'instant' }), top);
    await expect.poll(wrong).toEqual({ first: Math.max(0, top / 40 - 2), missed: [], stale: [] });
  }
  await expectCard(tab, 'Marta Kos');
});

it('keeps a name marked, and its card, in a text that the page puts in place of itself in every frame', async () => {
  const tab = await suite.openFile('typed.html');
  for (const way of ['text', 'markup', 'twice', 'over']) {
    await tab.page.evaluate(`ways.${way}('Today Kaja Kallas')`);
    await expectMarked(tab, ['Kaja Kallas', 'Marta Kos']);
    const bare = tab.page.evaluate(`type('${way}')`);
    await tab.hover('Kaja Kallas');
    await expect.poll(() => tab.cards(), { message: way }).toHaveLength(1);
    expect(await bare, way).toBe(0);
    // The strong mark of the open card above its own.
    await expectMarked(tab, ['Kaja Kallas', 'Kaja Kallas', 'Marta Kos']);
    expect(await tab.cards(), way).toHaveLength(1);
    await tab.leave();
    await expect.poll(() => tab.cards()).toEqual([]);
  }
});

it('shows no card that lies, when the text under it is replaced', async () => {
  const tab = await suite.openFile('replaced.html');
  const say = (id: string, text: string) =>
    tab.page.$eval(
      id,
      (element, text) => {
        (element.firstChild as Text).data = text;
      },
      text,
    );
  const open = async (text: string) => {
    await tab.hover(text);
    await expect.poll(() => tab.cards()).toHaveLength(1);
  };
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos', 'Kallas']);
  await open('Kaja Kallas');
  await say('#line', 'Marta Kos spoke first.');
  // The name that is under the pointer now may have opened its own.
  await expect.poll(() => tab.cardText()).not.toContain('EU High Representative');
  await tab.leave();
  await expect.poll(() => tab.cards()).toEqual([]);
  await expectMarked(tab, ['Marta Kos', 'Marta Kos']);
  // The same name in the same place: the card is right, and stays, and so does its strong mark.
  await open('Marta Kos');
  await say('#line', 'Marta Kos spoke last.');
  await expectMarked(tab, ['Marta Kos', 'Marta Kos', 'Marta Kos']);
  expect(await tab.cards()).toHaveLength(1);
  await tab.leave();
  await expect.poll(() => tab.cards()).toEqual([]);
  // The same letters in the same place, but nothing on the page says any more whose name they are.
  await say('#line', 'Kaja Kallas spoke.');
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos', 'Kallas']);
  await open('Kallas left');
  await say('#line', 'Nobody spoke.');
  await expect.poll(() => tab.cards()).toEqual([]);
});

it('reads a page that a translator has written over', async () => {
  const tab = await suite.openFile('translated.html');
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos']);
  await tab.page.evaluate('translate()');
  await expectMarked(tab, ['Кая Каллас', 'Марту Кос']);
  await expectCard(tab, 'Kaja Kallas', { spelled: 'Кая Каллас' });
});

it('leaves no trace on a page that is kept for the way back, and takes up again on it', async () => {
  const tab = await suite.openFile('kept.html');
  await expectMarked(tab, ['Kaja Kallas']);
  await tab.hover('Kaja Kallas');
  await expect.poll(() => tab.cards()).toHaveLength(1);
  await tab.page.goto(suite.server.put('/elsewhere', { body: '<!doctype html><p lang="en">Marta Kos.</p>' }));
  await expectMarked(tab, ['Marta Kos']);
  // Without waiting for a load that a page from the cache does not have.
  await tab.page.evaluate(() => setTimeout(() => history.back()));
  await expect.poll(() => tab.page.title()).toBe('kept');
  expect(await tab.cards()).toEqual([]);
  await expectMarked(tab, ['Kaja Kallas']);
  // The drivers lose the frame; the number on the icon counts it.
  const badge = () => tab.driver.extension((chrome, tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
  await expect.poll(badge).toBe('2');
  // Firefox's driver moves no mouse to where it is already.
  await tab.leave();
  await expectCard(tab, 'Kaja Kallas');
});

it('takes over on the way back what the reader has changed while the page was kept', async () => {
  const tab = await suite.openFile('kept.html');
  await expectMarked(tab, ['Kaja Kallas']);
  await tab.page.goto(suite.server.put('/elsewhere', { body: '<!doctype html><p lang="en">Marta Kos.</p>' }));
  await expectMarked(tab, ['Marta Kos']);
  const change = (changed: object) =>
    tab.driver.extension((chrome, settings) => chrome.storage.local.set({ settings }), {
      version: 1,
      changed,
    });
  await change({ markStyle: 'dotted' });
  await expect.poll(() => tab.marks()).toMatchObject([{ highlight: 'sidelight-dotted-lamp-light' }]);
  await tab.page.evaluate(() => setTimeout(() => history.back()));
  await expect.poll(() => tab.page.title()).toBe('kept');
  await expect
    .poll(() => tab.marks())
    .toEqual([{ highlight: 'sidelight-dotted-lamp-light', text: 'Kaja Kallas' }]);
  // And goes on to.
  await change({ enabled: false });
  await expectMarked(tab, []);
});
