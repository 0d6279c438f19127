import { afterEach, describe, expect, it } from 'vitest';
import { OwnPage } from '../browser/own-page';
import type { Tab } from '../browser/tab';
import { expectMarked } from './marked';
import { useBrowser } from './suite';

const suite = useBrowser();

let popup: OwnPage | undefined;
afterEach(async () => {
  await popup?.page.close();
  popup = undefined;
});

/** The popup about a tab, in a window beside it. */
async function openPopup(tab: Tab): Promise<OwnPage> {
  popup = await OwnPage.open(suite.driver, `popup.html?tab=${tab.id}`);
  return popup;
}

const says = (words: string) => expect.poll(() => popup!.text()).toContain(words);

describe('what the popup says of a page', () => {
  it('that is quiet, and wakes it', async () => {
    const tab = await suite.open('<p>Marta Kos stays.</p>');
    await expectMarked(tab, ['Marta Kos']);
    const own = await openPopup(tab);
    await own.press('Mark names on 127.0.0.1');
    await says('Quiet on 127.0.0.1');
    await expectMarked(tab, []);
    await own.press('Mark names on 127.0.0.1');
    await says('On this page · 1');
    await expectMarked(tab, ['Marta Kos']);
  });

  it('while Sidelight is off, and switches it on', async () => {
    await suite.driver.extension((chrome) =>
      chrome.storage.local.set({ settings: { version: 1, changed: { enabled: false } } }),
    );
    const tab = await suite.open('<p>Marta Kos stays.</p>');
    const own = await openPopup(tab);
    await says('Sidelight is switched off');
    await own.press('Switch Sidelight on');
    await says('On this page · 1');
    await expectMarked(tab, ['Marta Kos']);
  });

  it('that names nobody, and follows it when it does', async () => {
    const tab = await suite.open('<p>Nobody is here.</p>');
    await openPopup(tab);
    await says('No names here');
    await tab.page.evaluate(() => document.body.append('Marta Kos stays.'));
    await says('Commissioner for Enlargement');
  });

  it('that is still on its way, and tells who is there when it has come', async () => {
    let answer = (_: string) => {};
    suite.server.put('/slow.js', {
      body: () =>
        new Promise((done) => {
          answer = done;
        }),
    });
    const url = suite.server.put('/slow', {
      body: '<p>Marta Kos stays.</p><script src="/slow.js"></script>',
    });
    const tab = await suite.open('<p>Nobody is here.</p>');
    // A driver would wait for the page.
    await tab.page.evaluate((url) => void setTimeout(() => location.assign(url)), url);
    await openPopup(tab);
    await says('Asking the page');
    answer('');
    await says('On this page · 1');
  });

  it('that no extension may read', async () => {
    // Firefox answers no driver that goes to one of its own pages: there a page of Sidelight's own stands for them.
    const tab = await suite.openOwn('manifest.json');
    if (suite.driver.kind === 'chromium') await tab.page.goto('chrome://version');
    await openPopup(tab);
    await says('This page cannot be read');
  });
});

it('goes from mention to mention with each press of a row, and round again', async () => {
  const tab = await suite.open(
    '<p>Marta Kos came.</p><div style="height: 3000px"></div><p>Marta Kos left.</p>',
  );
  const own = await openPopup(tab);
  await says('On this page · 1');
  const scrolled = () => tab.page.evaluate(() => scrollY > 1000);
  for (const far of [false, true, false]) {
    await own.page.click('.rows .go');
    await expect.poll(scrolled).toBe(far);
    await expect.poll(() => tab.cardText()).toContain('Enlargement');
  }
});

it('finds in all packs and settings what is written with a slip, opens it, and leads back', async () => {
  const tab = await suite.open('<p>Nobody is here.</p>');
  const own = await openPopup(tab);
  await own.write('Find a name, a fact or a setting', 'tsikhanuskaya');
  await says('Sviatlana Tsikhanouskaya');
  await own.page.click('.rows .go');
  await expect.poll(() => own.text()).toMatch(/from another story/i);
  await own.press('Back');
  await says('“tsikhanuskaya”');
  expect(
    await (await own.control('Find a name, a fact or a setting')).evaluate(
      (field) => (field as HTMLInputElement).value,
    ),
  ).toBe('tsikhanuskaya');
  await own.clear('Find a name, a fact or a setting');
  await own.write('Find a name, a fact or a setting', 'themme');
  await says('Light or dark');
});
