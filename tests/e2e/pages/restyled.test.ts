import { expect, it } from 'vitest';
import type { Tab } from '../../browser/tab';
import { expectMarked } from '../marked';
import { usePageFiles } from './page-files';

const suite = usePageFiles();

const poll = (tab: Tab) => expect.poll(async () => (await tab.marks()).map(({ text }) => text));

/** Scrolls far away, until nothing is marked there, and back. */
async function awayAndBack(tab: Tab): Promise<void> {
  await tab.page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }));
  await poll(tab).toEqual([]);
  await tab.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

it('sees what comes into sight by style sheets alone, each time anew', async () => {
  const tab = await suite.openFile('restyled.html');
  // Invisible at first, and of full size: what an animation of the page lets appear.
  await expectMarked(tab, ['Alexander Lukashenko']);
  await tab.page.$eval('#guard', (sheet) => sheet.remove());
  const seen = ['Alexander Lukashenko', 'Kaja Kallas'];
  await expectMarked(tab, seen);
  for (const _ of ['first', 'second']) {
    await tab.page.mouse.move(20, 10, { steps: 2 });
    await expectMarked(tab, [...seen, 'Sviatlana Tsikhanouskaya']);
    await tab.page.mouse.move(400, 300, { steps: 2 });
    await awayAndBack(tab);
    await expectMarked(tab, seen);
  }
});

it('goes along with a popover that opens, closes and opens again, and takes its card away', async () => {
  const tab = await suite.openFile('restyled.html');
  await expectMarked(tab, ['Alexander Lukashenko']);
  for (const _ of ['first', 'second']) {
    await tab.page.$eval('#over', (over) => (over as HTMLElement).showPopover());
    await poll(tab).toContain('Marta Kos');
    expect(await tab.ask('goTo', { entity: 'marta-kos', nth: 0 })).toBe(true);
    await expect.poll(() => tab.cards()).toHaveLength(1);
    await tab.page.$eval('#over', (over) => (over as HTMLElement).hidePopover());
    await expect.poll(() => tab.cards()).toEqual([]);
    await awayAndBack(tab);
  }
});

it('marks as light or dark what a part of the page has become', async () => {
  const tab = await suite.openFile('restyled.html');
  const ground = expect.poll.bind(expect, async () => {
    const name = (await tab.marks()).find(({ text }) => text === 'Kaja Kallas')?.highlight;
    return name?.split('-').at(-1);
  });
  await tab.page.$eval('#guard', (sheet) => sheet.remove());
  await ground().toBe('light');
  await tab.page.$eval('main', (main) => main.classList.add('night'));
  await ground().toBe('dark');
  await tab.page.$eval('main', (main) => main.setAttribute('class', ''));
  await ground().toBe('light');
  await tab.page.$eval('main', (main) => main.setAttribute('style', 'background: #111; color: #eee'));
  await ground().toBe('dark');
  // Another body, as pages have that go from address to address by themselves.
  await tab.page.evaluate(() => {
    const body = document.createElement('body');
    body.innerHTML = '<p>Kaja Kallas stays.</p>';
    document.body.replaceWith(body);
  });
  await ground().toBe('light');
  await tab.page.evaluate(() => document.body.classList.add('night'));
  await ground().toBe('dark');
});

it('marks what a scroller of a shadow tree brings near in its slot, and a line that becomes fixed', async () => {
  const tab = await suite.openFile('stuck.html');
  await poll(tab).toEqual(expect.arrayContaining(['Kaja Kallas', 'Marta Kos']));
  await tab.page.$eval('x-scroller', (host) => {
    host.shadowRoot!.firstElementChild!.scrollTop = 5000;
  });
  await poll(tab).toContain('Alexander Lukashenko');
  for (const top of [1000, 3000, 5000]) {
    await tab.page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
    await poll(tab).not.toContain('Marta Kos');
  }
  await poll(tab).toContain('Kaja Kallas');
});
