import { expect, it } from 'vitest';
import { focusOf, walkByTab } from '../browser/audit/focus';
import type { OwnPage } from '../browser/own-page';
import { useOptions } from './options';
import { useBrowser } from './suite';

const suite = useBrowser();
const openOptions = useOptions(suite);

/** What Chromium announces of every control of a page, in order; no driver of Firefox tells. */
async function announced({ page }: OwnPage): Promise<string[]> {
  const tree = await page.accessibility.snapshot();
  type Node = NonNullable<typeof tree>;
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
  return (tree ? all(tree) : []).map(({ role, name = '' }) => `${role} ${name}`);
}

it('the options by keyboard alone: WCAG 2.1.1, 2.4.3 focus order, 2.4.7 focus visible, 2.4.11 not obscured, 4.1.2, 4.1.3', async () => {
  const own = await openOptions('general');
  const { page } = own;
  await page.waitForSelector('.sample-card .card');
  const general = await walkByTab(page);
  expect(general.faults).toEqual([]);
  expect(general.stops.slice(0, 9)).toEqual([
    ...['General', 'Kinds', 'Sites', 'Packs', 'Muted names', 'Shortcuts', 'Backup', 'Privacy'].map(
      (section) => `a ${section}`,
    ),
    'button Try it on a sample',
  ]);
  if (suite.driver.kind === 'chromium') {
    expect(await announced(own)).toEqual(
      expect.arrayContaining([
        'link Sites',
        'searchbox Find a setting',
        'switch Show context cards',
        'combobox Theme',
      ]),
    );
  }

  await (await own.control('Packs')).press('Enter');
  await expect.poll(() => focusOf(page)).toBe('h1 Packs');
  const packs = await walkByTab(page);
  expect(packs.stops).toContainEqual(expect.stringContaining('Choose a file'));
  expect(packs.faults).toEqual([]);

  const status = () =>
    page.$$eval('[role=status]', (all) => all.map((one) => one.textContent?.trim()).join());
  await (await own.control('Sites')).press('Enter');
  await expect.poll(() => focusOf(page)).toBe('h1 Sites');
  await own.write('Site to keep quiet', 'news.example');
  await page.keyboard.press('Enter');
  await expect.poll(status).toContain('news.example is quiet now.');
  expect(await focusOf(page)).toBe('input Site to keep quiet');
  await (await own.control('Remove news.example')).press('Enter');
  await expect.poll(status).toContain('news.example is no longer quiet.');
  await expect.poll(() => focusOf(page)).toBe('button Undo: Keep news.example quiet');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusOf(page)).toBe('button Remove news.example');

  await (await own.control('Privacy')).press('Enter');
  await expect.poll(() => focusOf(page)).toBe('h1 Privacy');
  await (await own.control('Erase everything')).press('Enter');
  await expect.poll(() => focusOf(page)).toBe('button Keep it');
  await page.keyboard.press('Escape');
  await expect.poll(() => focusOf(page)).toBe('button Erase everything');
});

it('the welcome page by keyboard alone: WCAG 2.1.1, 2.4.3, 2.4.7, 2.4.11; it ticks the command key and the question who this is', async () => {
  const tab = await suite.openOwn('welcome.html');
  await tab.page.bringToFront();
  await expect.poll(() => tab.marks()).not.toEqual([]);
  const { stops, faults } = await walkByTab(tab.page);
  expect(stops).toEqual(['button Open the settings', 'button More about privacy']);
  expect(faults).toEqual([]);
  const progress = () => tab.page.$eval('.progress', (line) => line.textContent);
  const ticked = () =>
    tab.page.$$eval('.steps > [data-done]', (steps) => steps.map((step) => step.textContent ?? ''));
  // As the background does: a page that has none further down starts over.
  await expect.poll(() => tab.ask('step', { by: 1 })).toBe(true);
  await expect.poll(() => tab.cardText()).toContain('Card open');
  await expect.poll(ticked).toContainEqual(expect.stringContaining('By keyboard'));
  await tab.ask('who', { text: 'Kallas' });
  await expect.poll(() => tab.cardText()).toContain('EU High Representative');
  await expect.poll(ticked).toContainEqual(expect.stringContaining('Who is this?'));
  expect(await progress()).toMatch(/^[34] of 8 tried$/);
});

/** Of each stop its first line: what is seen of a list, and not what else it offers. */
const firstLines = (stops: readonly string[]) => stops.map((stop) => stop.split('\n')[0]);

it('the popup by keyboard alone, from its switch to its foot, and all of a story: WCAG 2.1.1, 2.4.3, 2.4.7, 2.4.11', async () => {
  const tab = await suite.open('<p>Marta Kos stays, and Kaja Kallas.</p>');
  const { page } = await suite.openOwn(`popup.html?tab=${tab.id}`);
  await page.setViewport({ width: 380, height: 580 });
  await page.waitForSelector('#panel-page .go');
  const foot = ['select Marks', 'button Print or save', 'button Settings'];
  const names = await walkByTab(page);
  expect(firstLines(names.stops)).toEqual([
    'switch Mark names on 127.0.0.1',
    'tab On this page · 2',
    'input Find a name, a fact or a setting',
    ...['Marta Kos', 'Kaja Kallas'].flatMap((name) => [`button ${name}`, `button Read about ${name}`]),
    ...foot,
  ]);
  expect(names.faults).toEqual([]);
  await page.focus('#tab-page');
  await page.keyboard.press('ArrowRight');
  await page.waitForSelector('.ties-picture .node');
  const story = await walkByTab(page);
  expect(firstLines(story.stops)).toEqual(
    expect.arrayContaining(['button Alexander Lukashenko', 'button Table']),
  );
  expect(firstLines(story.stops).slice(-3)).toEqual(foot);
  expect(story.faults).toEqual([]);
  // As low as a toolbar leaves it at 200%.
  await page.setViewport({ width: 380, height: 290 });
  // What has the focus while a window gets lower is not scrolled to.
  await page.waitForFunction(() => innerHeight === 290);
  expect((await walkByTab(page)).faults).toEqual([]);
});

it('the sheet by keyboard alone: WCAG 2.1.1, 2.4.3, 2.4.7, 2.4.11', async () => {
  const { page } = await suite.openOwn('sheet.html?story=belarus-election-2025');
  await page.waitForSelector('.tools button');
  const { stops, faults } = await walkByTab(page);
  expect(stops.slice(0, 3)).toEqual(['button Print', 'button Copy as Markdown', 'button Save as Markdown']);
  expect(faults).toEqual([]);
  await page.focus('.tools button:nth-of-type(2)');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.tools')?.textContent?.includes('Copied'));
  expect(await focusOf(page)).toBe('button Copied');
});
