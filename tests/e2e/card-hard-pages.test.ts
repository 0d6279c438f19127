import { describe, expect, it } from 'vitest';
import { cards, expectStill, STORY, text } from './card-story';
import { pressIn } from './in-card';
import { useBrowser } from './suite';

const suite = useBrowser();

describe('where a page makes it hard', () => {
  it('opens above a modal dialog, and can be used there, as large as ever', async () => {
    const tab = await suite.open(
      `<style>body { zoom: 1.5 }</style><dialog><p>Marta Kos has the floor.</p></dialog><script>document.querySelector('dialog').showModal()</script>`,
    );
    await tab.hover('Marta Kos');
    await text(tab).toContain('Enlargement');
    await pressIn(tab, 'Why this card?');
    await text(tab).toContain('The page says');
    const width = await tab.driver.cards(
      tab.page.mainFrame(),
      ([root]) => root!.querySelector('.card')!.getBoundingClientRect().width,
    );
    expect(width).toBe(348);
  });

  it('closes when a modal dialog opens above it', async () => {
    const tab = await suite.open(`${STORY}<dialog>Cookies</dialog>`);
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
    await pressIn(tab, 'Keep open');
    await tab.page.evaluate(() => document.querySelector('dialog')!.showModal());
    await cards(tab).toEqual([]);
  });

  it('opens in a modal dialog inside an inert part, and for nothing else of it', async () => {
    const tab = await suite.open(
      '<main inert><p>Vladimir Putin.</p><dialog style="margin-top: 200px">Kaja Kallas.</dialog></main>',
    );
    await tab.page.$eval('dialog', (dialog) => dialog.showModal());
    await expect.poll(() => tab.marks()).toHaveLength(2);
    await tab.hover('Kaja Kallas');
    await text(tab).toContain('EU High Representative');
    await tab.leave();
    await cards(tab).toEqual([]);
    await tab.hover('Vladimir Putin');
    await expectStill(tab, 0);
  });

  it('opens in fullscreen', async () => {
    const tab = await suite.open(`<div id="stage" style="background: white">${STORY}</div>`);
    await tab.page.bringToFront();
    await tab.page.evaluate(() => {
      addEventListener('click', () => document.getElementById('stage')!.requestFullscreen(), { once: true });
    });
    await tab.page.mouse.click(5, 5);
    await expect.poll(() => tab.page.evaluate(() => document.fullscreenElement?.id)).toBe('stage');
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
    await pressIn(tab, 'Why this card?');
    await text(tab).toContain('The page says');
  });

  it('opens under a strict policy with Trusted Types', async () => {
    const tab = await suite.open(`<p>Marta Kos stays.</p>`, {
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
    await tab.hover('Marta Kos');
    await text(tab).toContain('Enlargement');
    const width = await tab.driver.cards(
      tab.page.mainFrame(),
      ([root]) => root!.querySelector('.card')!.getBoundingClientRect().width,
    );
    expect(width).toBe(348);
  });

  it('keeps its looks and no backdrop, whatever the page styles', async () => {
    const tab = await suite.open(
      `<style>html { font-size: 40px } * { all: unset !important; opacity: 0.5 !important }
       ::backdrop { background: red !important; display: block !important }</style><p>Marta Kos stays.</p>`,
    );
    await tab.hover('Marta Kos');
    await cards(tab).toHaveLength(1);
    const look = await tab.driver.cards(tab.page.mainFrame(), ([root]) => ({
      opacity: getComputedStyle(root!.host).opacity,
      position: getComputedStyle(root!.host).position,
      backdrop: getComputedStyle(root!.host, '::backdrop').display,
      size: getComputedStyle(root!.querySelector('.card')!).fontSize,
    }));
    expect(look).toEqual({ opacity: '1', position: 'fixed', backdrop: 'none', size: '13.5px' });
  });

  it('lets its text be selected and copied as it is where a page forbids both', async () => {
    const tab = await suite.open(
      `<style>html { user-select: none }</style><p>Marta Kos stays.</p><textarea></textarea><script>
       document.addEventListener('selectstart', (event) => event.preventDefault(), true);
       document.addEventListener('copy', (event) => {
         event.clipboardData.setData('text/plain', 'Read more');
         event.preventDefault();
       }, true)</script>`,
    );
    const { keyboard, mouse } = tab.page;
    const withControl = async (key: 'c' | 'v') => {
      await keyboard.down('Control');
      await keyboard.press(key);
      await keyboard.up('Control');
    };
    await tab.hover('Marta Kos');
    await cards(tab).toHaveLength(1);
    const { x, y } = await tab.driver.cards(tab.page.mainFrame(), ([root]) => {
      const { left, top } = root!.querySelector('.role')!.getBoundingClientRect();
      return { x: left + 4, y: top + 8 };
    });
    await mouse.click(x, y, { count: 2 });
    await withControl('c');
    await tab.page.focus('textarea');
    await withControl('v');
    await expect.poll(() => tab.page.$eval('textarea', ({ value }) => value.trim())).toBe('European');
  });

  it('closes when its name leaves the page, and when the address changes', async () => {
    const tab = await suite.open(STORY);
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
    await tab.page.evaluate(() => document.getElementById('first')!.remove());
    await cards(tab).toEqual([]);
    await tab.hover('Vladimir Putin');
    await cards(tab).toHaveLength(1);
    await pressIn(tab, 'Keep open');
    await tab.page.evaluate(() => history.pushState(null, '', '?elsewhere'));
    await tab.hover('Page', 0).catch(() => tab.leave());
    await cards(tab).toEqual([]);
  });
});
