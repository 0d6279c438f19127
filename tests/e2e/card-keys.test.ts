import { describe, expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { cards, STORY, text } from './card-story';
import { useBrowser } from './suite';

/* A card by keyboard alone: WCAG 2.1.1 keyboard, 2.1.2 no trap, 2.4.3 focus order, 2.4.7 focus visible, 4.1.3. */

const suite = useBrowser();

const PAGE = `<button id="before">Page</button>${STORY}<div style="height: 3000px"></div>`;

/** Opens the card of the page's first name by key, in a window so high, and goes in. */
async function enter(height = 800): Promise<Tab> {
  const tab = await suite.open(PAGE);
  await tab.page.setViewport({ width: 1000, height });
  await tab.page.bringToFront();
  await expect.poll(() => tab.marks()).not.toEqual([]);
  await tab.page.focus('#before');
  await tab.ask('step', { by: 1 });
  await cards(tab).toHaveLength(1);
  await tab.page.keyboard.press('Enter');
  await expect.poll(() => focused(tab)).toMatch(/^dialog/);
  return tab;
}

/** What has the focus in the card: its role or tag, and what it is called; and whether it is out of sight. */
const focused = (tab: Tab, frame = tab.page.mainFrame()) =>
  tab.driver.cards(frame, ([root]) => {
    const one = root!.activeElement as HTMLElement | null;
    if (!one) return '';
    const { top, bottom } = one.getBoundingClientRect();
    const scroll = one.closest('.scroll')?.getBoundingClientRect();
    const isSeen = !scroll || (bottom > scroll.top + 8 && top < scroll.bottom - 8);
    // biome-ignore lint/performance/useDomNodeTextContent: as seen, without what is hidden.
    const called = one.getAttribute('aria-label') ?? one.innerText.split('\n')[0];
    return `${one.role ?? one.localName} ${called}${isSeen ? '' : ', out of sight'}`;
  });

/** The number of the page's one frame, as the browser has it; 0 until it has told of its names. */
const frameOf = (tab: Tab) =>
  tab.driver.extension(async (chrome, id) => {
    const stored = await chrome.storage.session.get(`tab:${id}`);
    const told = stored[`tab:${id}`] as { documents: Record<string, { frame: number }> } | undefined;
    return Object.values(told?.documents ?? {}).find(({ frame }) => frame !== 0)?.frame ?? 0;
  }, tab.id);

/** What the open cards announce. */
const said = (tab: Tab) =>
  tab.driver.cards(tab.page.mainFrame(), (roots) =>
    roots.map((root) => root.querySelector('.heard[role=status]')?.textContent),
  );

const onPage = (tab: Tab) => tab.page.evaluate(() => document.activeElement!.id);

/** Presses Tab until the focus is on a control. */
async function goTo(tab: Tab, name: string): Promise<void> {
  for (let press = 0; press < 30; press += 1) {
    await tab.page.keyboard.press('Tab');
    if ((await focused(tab)).endsWith(name)) return;
  }
  throw new Error(`Tab leads to no "${name}".`);
}

/** Steps to the next name, keeps its card open, and leaves it by Tab. */
async function keepOpenAndLeave(tab: Tab): Promise<void> {
  await tab.ask('step', { by: 1 });
  await cards(tab).toHaveLength(1);
  await tab.page.keyboard.press('Enter');
  await tab.page.keyboard.press('p');
  await goTo(tab, 'Not this person');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Tab');
}

it('is scrolled by the keys that scroll, from wherever the focus is in it, and the page is not', async () => {
  const tab = await enter(420);
  const scrolled = () =>
    tab.driver.cards(tab.page.mainFrame(), ([root]) => {
      const { scrollTop, scrollHeight, clientHeight } = root!.querySelector('.scroll')!;
      return { down: scrollTop > 0, atEnd: scrollTop + clientHeight > scrollHeight - 2, page: scrollY };
    });
  const poll = () => expect.poll(scrolled);
  await tab.page.keyboard.press('ArrowDown');
  await poll().toEqual({ down: true, atEnd: false, page: 0 });
  await tab.page.keyboard.press('ArrowUp');
  await poll().toEqual({ down: false, atEnd: false, page: 0 });
  await tab.page.keyboard.press('End');
  await poll().toEqual({ down: true, atEnd: true, page: 0 });
  await tab.page.keyboard.press(' ');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Home');
  await poll().toEqual({ down: false, atEnd: false, page: 0 });
  await tab.page.keyboard.press('PageDown');
  await poll().toMatchObject({ down: true, page: 0 });
});

it('goes on at what is new when there is more of it, in sight, and stays where it was by the plus key', async () => {
  const tab = await enter(500);
  await goTo(tab, 'More');
  await tab.page.keyboard.press('Enter');
  await text(tab).toContain('OTHER TIES');
  expect(await focused(tab)).toBe('h3 OTHER TIES');
  await goTo(tab, 'Less');
  await tab.page.keyboard.press('Enter');
  await text(tab).not.toContain('OTHER TIES');
  expect(await focused(tab)).toBe('button More');
  await goTo(tab, 'Keep open');
  await tab.page.keyboard.press('+');
  await text(tab).toContain('OTHER TIES');
  expect(await focused(tab)).toBe('button Keep open');
});

it('goes into what a press unfolds, to Undo, and back to what it undid', async () => {
  const tab = await enter();
  await goTo(tab, 'Not this person');
  await tab.page.keyboard.press('Enter');
  await expect.poll(() => focused(tab)).toBe('button Never on 127.0.0.1');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Enter');
  await expect.poll(() => focused(tab)).toBe('button Undo');
  await text(tab).toContain('Not shown again anywhere.');
  const marked = async () => (await tab.marks()).some((mark) => mark.text === 'Kaja Kallas');
  await expect.poll(marked).toBe(false);
  await tab.page.keyboard.press('Enter');
  await expect.poll(() => focused(tab)).toBe('button Not this person');
  await goTo(tab, 'Copy');
  await tab.page.keyboard.press('Enter');
  await expect.poll(() => focused(tab)).toBe('button Copy with source');
  await tab.page.keyboard.press('Enter');
  await expect.poll(() => focused(tab)).toBe('button Copied');
});

it('with little room keeps what was pressed where it is when lines unfold above: WCAG 2.4.11', async () => {
  const tab = await enter(250);
  await tab.page.setViewport({ width: 320, height: 250 });
  await goTo(tab, 'Why this card?');
  const pressed = () =>
    tab.driver.cards(tab.page.mainFrame(), ([root]) => {
      const { top, bottom } = root!.activeElement!.getBoundingClientRect();
      return {
        top,
        isSeen: bottom < root!.querySelector('[data-tight] .card')!.getBoundingClientRect().bottom,
      };
    });
  const before = await pressed();
  expect(before.isSeen).toBe(true);
  await tab.page.keyboard.press('Enter');
  await text(tab).toContain('The page says');
  const after = await pressed();
  expect(after.isSeen).toBe(true);
  expect(Math.abs(after.top - before.top)).toBeLessThan(1);
});

describe('kept open', () => {
  it('is left by Tab for where the focus was, and stays', async () => {
    const tab = await enter();
    await tab.page.keyboard.press('p');
    await goTo(tab, 'Not this person');
    await tab.page.keyboard.press('Tab');
    await expect.poll(() => focused(tab)).toMatch(/^button Resize/);
    await tab.page.keyboard.press('Tab');
    await expect.poll(() => onPage(tab)).toBe('before');
    expect(await tab.cards()).toHaveLength(1);
    await tab.page.keyboard.press('Escape');
    await cards(tab).toEqual([]);
  });

  it('is left by Tab for the next control behind its name, where nothing had the focus', async () => {
    const tab = await suite.open(
      '<a href="#b">Before</a><p>Marta Kos spoke.</p><a id="after" href="#a">After</a>',
    );
    await tab.page.bringToFront();
    await expect.poll(() => tab.marks()).toHaveLength(1);
    await keepOpenAndLeave(tab);
    await expect.poll(() => onPage(tab)).toBe('after');
    expect(await tab.cards()).toHaveLength(1);
  });

  it('is the card that stepping to its name again comes to: it goes there, is announced, and Enter goes in', async () => {
    const tab = await suite.open(
      `<button id="before">Page</button><p>In Quayton, Kaja Kallas spoke.</p>
      <p style="margin-top: 3000px">Alexander Lukashenko did not answer.</p><p id="again">Kaja Kallas left.</p>`,
    );
    await tab.page.bringToFront();
    await expect.poll(() => tab.marks()).not.toEqual([]);
    await tab.page.focus('#before');
    await keepOpenAndLeave(tab);
    await expect.poll(() => onPage(tab)).toBe('before');
    await tab.ask('step', { by: 1 });
    await cards(tab).toHaveLength(2);
    await tab.ask('step', { by: 1 });
    await cards(tab).toEqual([expect.stringContaining('EU High Representative')]);
    await expect.poll(() => said(tab)).toEqual([expect.stringMatching(/^Kaja Kallas.* Card open$/)]);
    const again = await tab.page.$eval('#again', (name) => name.getBoundingClientRect().top);
    const [top, bottom] = await tab.driver.cards(tab.page.mainFrame(), ([root]) => {
      const box = root!.host.getBoundingClientRect();
      return [box.top, box.bottom];
    });
    expect(Math.min(Math.abs(top! - again), Math.abs(bottom! - again))).toBeLessThan(40);
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => focused(tab)).toMatch(/^dialog Kaja Kallas/);
  });
});

it.each(['127.0.0.1', 'news.localhost'])(
  'in a frame of %s is gone into and closed by keys pressed on the page around it, which gets the focus back',
  async (host) => {
    suite.server.put('/frame', {
      body: '<!doctype html><p lang="en">Sviatlana Tsikhanouskaya listened.</p>',
    });
    const { port } = new URL(suite.server.put('/none', { body: '' }));
    const tab = await suite.open(
      `<button id="before">Page</button><iframe src="http://${host}:${port}/frame" width="700" height="600"></iframe>`,
    );
    const frame = () => tab.page.frames()[1]!;
    await expect.poll(() => tab.marks(frame())).toHaveLength(1);
    await tab.page.bringToFront();
    await tab.page.focus('#before');
    const inFrame = async () => (await tab.cards(frame())).length;
    await expect.poll(() => frameOf(tab)).not.toBe(0);
    const id = await frameOf(tab);
    const step = () => tab.ask('step', { by: 1 }, id);
    for (const enters of [true, false]) {
      await expect.poll(step).toBe(true);
      await expect.poll(inFrame).toBe(1);
      expect(await onPage(tab)).toBe('before');
      // Nothing tells when the page around it has heard of the card.
      await expect
        .poll(async () => {
          if (enters) await tab.page.keyboard.press('Enter');
          return enters ? onPage(tab) : '';
        })
        .toBe('');
      if (enters) expect(await focused(tab, frame())).toMatch(/^dialog Sviatlana/);
      await expect
        .poll(async () => {
          await tab.page.keyboard.press('Escape');
          return inFrame();
        })
        .toBe(0);
      await expect.poll(() => onPage(tab)).toBe('before');
    }
  },
);

it.each([
  ['in a text, at the next control', 'Kaja Kallas', 'after'],
  ['in a link, at that', '<a id="link" href="#there">Kaja Kallas</a>', 'link'],
])(
  'has Tab go on by its name %s, where nothing had the focus, and the page hears nothing',
  async (_, name, next) => {
    const tab =
      await suite.open(`<a href="#top">Top</a><p>In <a id="before" href="#b">Quayton</a>, ${name} spoke.</p>
    <a id="after" href="#a">After</a>`);
    await tab.page.bringToFront();
    await expect.poll(() => tab.marks()).toHaveLength(1);
    await tab.page.evaluate(() => {
      const heard = (event: Event) => document.body.classList.add(event.type);
      for (const type of ['focusin', 'focusout', 'selectionchange']) document.addEventListener(type, heard);
      for (const link of document.links)
        for (const type of ['focus', 'blur']) link.addEventListener(type, heard);
    });
    await tab.ask('step', { by: 1 });
    await cards(tab).toHaveLength(1);
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => focused(tab)).toMatch(/^dialog/);
    await tab.page.keyboard.press('Escape');
    await cards(tab).toEqual([]);
    expect(
      await tab.page.evaluate(() => [document.activeElement!.localName, document.body.className]),
    ).toEqual(['body', '']);
    await tab.page.keyboard.press('Tab');
    await expect.poll(() => onPage(tab)).toBe(next);
  },
);

it('stands by a name that is scrolled out from under what stays at the top of the page: WCAG 2.4.11', async () => {
  const tab =
    await suite.open(`<header style="position: sticky; top: 0; height: 120px; background: #ddd"></header>
    <p id="name" style="margin-top: 300px">In Quayton, Kaja Kallas spoke.</p><div style="height: 3000px"></div>`);
  await expect.poll(() => tab.marks()).toHaveLength(1);
  const top = () => tab.page.$eval('#name', (name) => name.getBoundingClientRect().top);
  await tab.page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), (await top()) - 60);
  await tab.ask('step', { by: 1 });
  await cards(tab).toHaveLength(1);
  expect(await top()).toBeGreaterThan(120);
});

it('that asks who is meant, or knows nobody, says so when it is opened by key', async () => {
  const tab = await suite.open(
    '<p>Lee Jae-myung of South Korea met Chief Executive John Lee of Hong Kong. Then Lee sat down.</p>',
  );
  await expect.poll(() => tab.ask('step', { by: -1 })).toBe(true);
  await expect.poll(() => said(tab)).toEqual(['Who or what is “Lee” here?']);
  await tab.ask('who', { text: 'Ada Quay' });
  await expect.poll(() => said(tab)).toEqual(['No card for “Ada Quay”']);
});
