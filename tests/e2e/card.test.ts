import { describe, expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { cards, expectStill, STORY, text } from './card-story';
import { control, pressIn, toCard } from './in-card';
import { useBrowser } from './suite';

const suite = useBrowser();

describe('by pointer', () => {
  it('opens after a rest, can be entered, and closes when left: WCAG 1.4.13 hoverable, persistent', async () => {
    const tab = await suite.open(STORY);
    await tab.hover('Kaja Kallas');
    await text(tab).toContain('EU High Representative');
    await toCard(tab);
    await expectStill(tab, 1);
    await tab.leave();
    await cards(tab).toEqual([]);
  });

  it('lets all of itself be reached where there is little room', async () => {
    const tab = await suite.open(STORY);
    await tab.page.setViewport({ width: 450, height: 320 });
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
    const last = await control(tab, 'Not this person');
    expect(last!.y).toBeLessThan(320);
    await pressIn(tab, 'Why this card?');
    await text(tab).toContain('The page says');
  });

  it('closes by Escape, which the page still gets: WCAG 1.4.13 dismissible', async () => {
    const tab = await suite.open(
      `${STORY}<script>addEventListener('keydown', ({ key }) => { document.title = key })</script>`,
    );
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
    await tab.page.keyboard.press('Escape');
    await cards(tab).toEqual([]);
    expect(await tab.page.title()).toBe('Escape');
  });

  it('goes with its mark when the page is scrolled under the pointer, and opens no other before it moves', async () => {
    const tab = await suite.open(
      `<div style="height: 300px"></div><p>Marta Kos stays.</p><div style="height: 300px"></div><p>Kaja Kallas waits.</p>
       <div style="height: 3000px"></div>`,
    );
    const { x, y } = await tab.pointOf('Marta Kos');
    await tab.page.mouse.move(x, y);
    await cards(tab).toHaveLength(1);
    await tab.page.evaluate(() => scrollBy({ top: 2, behavior: 'instant' }));
    await expectStill(tab, 1);
    const other = await tab.page.$$eval('p', ([, other]) => other!.getBoundingClientRect().top);
    await tab.page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), other - y + 5);
    await cards(tab).toEqual([]);
    await expectStill(tab, 0);
    await tab.page.mouse.move(x + 2, y);
    await text(tab).toContain('EU High Representative');
  });

  it.each(['<p>Marta Kos stays.</p>', ''])(
    'opens for a name that comes where the pointer has just come to rest, and none where it was pressed: %s',
    async (before) => {
      const tab = await suite.open(`${before}<p id="late" style="margin-top: 100px">Nobody yet.</p>`);
      await expect.poll(() => tab.marks()).toHaveLength(before ? 1 : 0);
      const write = (text: string) =>
        tab.page.$eval('#late', (late, text) => (late.textContent = text), `${text} waits.`);
      const { x, y } = await tab.pointOf('Nobody');
      await tab.page.mouse.move(x, y);
      await tab.page.mouse.down();
      await tab.page.mouse.up();
      await write('Kaja Kallas');
      await expect.poll(() => tab.marks()).toContainEqual(expect.objectContaining({ text: 'Kaja Kallas' }));
      await expectStill(tab, 0);
      await write('Nobody');
      await tab.page.mouse.move(x + 1, y);
      await write('Kaja Kallas');
      await text(tab).toContain('EU High Representative');
    },
  );

  it('does not open while an editable has the focus', async () => {
    const tab = await suite.open(STORY);
    await tab.page.focus('#field');
    await tab.hover('Kaja Kallas');
    await expectStill(tab, 0);
  });

  it('opens for a link without following it', async () => {
    const tab = await suite.open(STORY);
    await tab.hover('Vladimir Putin');
    await text(tab).toContain('President of Russia');
    expect(new URL(tab.page.url()).hash).toBe('');
  });

  it('stays pinned beside the next one', async () => {
    const tab = await suite.open(STORY);
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
    await pressIn(tab, 'Keep open');
    await tab.leave();
    await tab.hover('Vladimir Putin');
    await cards(tab).toHaveLength(2);
    await tab.leave();
    await cards(tab).toHaveLength(1);
    expect(await tab.cardText()).toContain('EU High Representative');
    await pressIn(tab, 'Close');
    await cards(tab).toEqual([]);
  });

  it('opens the card of a name inside it in its place, and goes back', async () => {
    const tab = await suite.open(STORY);
    await tab.hover('Vladimir Putin');
    await text(tab).toContain('President of Russia');
    await pressIn(tab, 'Alexander Lukashenko');
    await text(tab).toContain('President of Belarus');
    expect(await tab.cards()).toHaveLength(1);
    await pressIn(tab, 'Back');
    await text(tab).toContain('President of Russia');
  });

  it('never covers the line of its own name, and stays in view: WCAG 2.4.11 focus not obscured', async () => {
    const tab = await suite.open(`<p style="position: fixed; bottom: 10px; right: 10px">Marta Kos</p>`);
    const name = await tab.pointOf('Marta Kos');
    await tab.hover('Marta Kos');
    await cards(tab).toHaveLength(1);
    const box = await tab.driver.cards(tab.page.mainFrame(), ([root]) => {
      const { left, top, right, bottom } = root!.host.getBoundingClientRect();
      return { left, top, right, bottom, width: innerWidth };
    });
    expect(box.bottom).toBeLessThan(name.y - 8);
    expect(box.top).toBeGreaterThanOrEqual(8);
    expect(box.right).toBeLessThanOrEqual(box.width - 8);
  });
});

describe('by key', () => {
  const step = (tab: Tab, by: 1 | -1) =>
    tab.driver.extension(
      async (chrome, address, by) => {
        const tabs = await chrome.tabs.query({});
        const one = tabs.find(({ active, url }) => active && (!url || url === address));
        await chrome.tabs.sendMessage(one!.id!, { kind: 'step', payload: { by } }, { frameId: 0 });
      },
      tab.page.url(),
      by,
    );

  it('steps from name to name, takes the focus in by Enter and gives it back by Escape: WCAG 2.1.1 keyboard, 2.1.2 no trap, 2.4.3 focus order, 3.2.1 on focus, 4.1.3 status messages', async () => {
    const tab = await suite.open(`<button id="before">Page</button>${STORY}`);
    await tab.page.bringToFront();
    await expect.poll(() => tab.marks()).not.toEqual([]);
    await tab.page.focus('#before');
    await step(tab, 1);
    await text(tab).toContain('EU High Representative');
    await text(tab).toContain('Card open');
    await step(tab, 1);
    await text(tab).toContain('President of Belarus');
    expect(await focusOn(tab)).toBe('before');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => focusOn(tab)).toBe('');
    await tab.page.keyboard.press('Tab');
    // On a machine with a voice for it, the name can be spoken.
    expect(await focusedInCard(tab)).toMatch(/^(Say the name|Keep open)$/);
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    expect(await focusedInCard(tab)).toBe('Not this person');
    await tab.page.keyboard.press('Escape');
    await cards(tab).toEqual([]);
    expect(await focusOn(tab)).toBe('before');
  });

  it('steps past what is inert, and what is behind a modal dialog', async () => {
    const tab = await suite.open(
      '<p inert>Marta Kos.</p><p>Vladimir Putin.</p><dialog><p>Kaja Kallas.</p></dialog>',
    );
    await tab.page.bringToFront();
    await expect.poll(() => tab.marks()).not.toEqual([]);
    await step(tab, 1);
    await text(tab).toContain('President of Russia');
    await tab.page.$eval('dialog', (dialog) => dialog.showModal());
    await expect.poll(() => tab.marks()).toContainEqual(expect.objectContaining({ text: 'Kaja Kallas' }));
    await step(tab, 1);
    await text(tab).toContain('EU High Representative');
    expect(await tab.ask('step', { by: -1 })).toBe(false);
  });

  it('opens a name inside the card by Enter, and goes back', async () => {
    const tab = await suite.open(STORY);
    await tab.page.bringToFront();
    await expect.poll(() => tab.marks()).not.toEqual([]);
    await step(tab, 1);
    await text(tab).toContain('EU High Representative');
    await tab.page.keyboard.press('Enter');
    // How many controls stand before it is for the machine to say: one with voices has one more.
    const next = async () => {
      await tab.page.keyboard.press('Tab');
      return focusedInCard(tab);
    };
    await expect.poll(next).toBe('European Union');
    await tab.page.keyboard.press('Enter');
    await text(tab).toContain('Bloc of European states');
    await pressIn(tab, 'Back');
    await text(tab).toContain('EU High Representative');
  });

  it.each(['<button>In a tree</button>', '<svg><a href="#in"><text y="20">In a drawing</text></a></svg>'])(
    'gives the focus back to where it was in a shadow tree: %s',
    async (control) => {
      const tab = await suite.open(
        `${STORY}<div id="tree"><template shadowrootmode="open">${control}</template></div>`,
      );
      await tab.page.bringToFront();
      const inTree = () =>
        tab.page.$eval('#tree', ({ shadowRoot }) => shadowRoot!.activeElement?.textContent ?? '');
      await tab.page.$eval('#tree', ({ shadowRoot }) =>
        shadowRoot!.querySelector<HTMLElement>('button, a')!.focus(),
      );
      await expect.poll(() => tab.marks()).not.toEqual([]);
      await step(tab, 1);
      await cards(tab).toHaveLength(1);
      await tab.page.keyboard.press('Enter');
      await expect.poll(inTree).toBe('');
      await tab.page.keyboard.press('Escape');
      await cards(tab).toEqual([]);
      expect(await inTree()).toMatch(/^In a/);
    },
  );

  it('keeps keys and focus inside from the page', async () => {
    const tab = await suite.open(`<button id="before">Page</button>${STORY}<script>
      window.heard = [];
      for (const type of ['keydown', 'keyup', 'focusin', 'click']) document.addEventListener(type, (event) => {
        heard.push(type);
        if (type === 'focusin') document.getElementById('before').focus();
      }, type !== 'click');
    </script>`);
    await tab.page.bringToFront();
    await expect.poll(() => tab.marks()).not.toEqual([]);
    await step(tab, 1);
    await cards(tab).toHaveLength(1);
    await tab.page.keyboard.press('Enter');
    await tab.page.evaluate(() => {
      (window as unknown as { heard: string[] }).heard = [];
    });
    await tab.page.keyboard.press('p');
    await pressIn(tab, 'Why this card?');
    await text(tab).toContain('The page says');
    expect(await tab.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await tab.leave();
    await tab.page.keyboard.press('Escape');
    await cards(tab).toEqual([]);
  });

  const focusOn = (tab: Tab) => tab.page.evaluate(() => document.activeElement?.id ?? '');
  const focusedInCard = (tab: Tab) =>
    tab.driver.cards(tab.page.mainFrame(), ([root]) => {
      const element = root!.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? null;
    });
});

describe('its actions', () => {
  it('never shows an entity again on this site, until it is undone', async () => {
    const tab = await suite.open(STORY);
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
    await pressIn(tab, 'Not this person');
    await pressIn(tab, /^Never on/);
    await text(tab).toContain('Not shown again on');
    const kallas = () =>
      tab.marks().then((marks) => marks.filter((mark) => mark.text === 'Kaja Kallas').length);
    await expect.poll(kallas).toBe(0);
    await pressIn(tab, 'Undo');
    await expect.poll(kallas).toBeGreaterThan(0);
    expect(await control(tab, 'Undo')).toBeNull();
  });
});

it('makes no change to the page while no card is open, and one element while one is', async () => {
  const tab = await suite.open(`${STORY}<script>
    window.changes = [];
    new MutationObserver((records) => {
      for (const { type, addedNodes } of records) changes.push(type + ' ' + addedNodes.length);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  </script>`);
  const changes = () => tab.page.evaluate(() => (window as unknown as { changes: string[] }).changes);
  await expect.poll(() => tab.marks()).not.toEqual([]);
  await tab.hover('Alexander Lukashenko');
  await tab.leave();
  // The parser's own insertions come before the observer's first turn.
  const before = (await changes()).filter((change) => change !== 'childList 1');
  expect(before).toEqual([]);
  const parsed = (await changes()).length;
  await tab.hover('Kaja Kallas');
  await cards(tab).toHaveLength(1);
  await tab.leave();
  await cards(tab).toEqual([]);
  expect((await changes()).slice(parsed).filter((change) => change.startsWith('childList'))).toEqual([
    'childList 1',
    'childList 0',
  ]);
});
