import { expect, it } from 'vitest';
import { LONG, type Look, lookTwice, TRIED } from '../browser/audit/walk';
import type { Chrome } from '../browser/globals';
import { OwnPage } from '../browser/own-page';
import { STORY } from '../browser/pictures/page';
import type { Tab } from '../browser/tab';
import { useBrowser } from './suite';

const suite = useBrowser();

const SEARCH = 'Find a name, a fact or a setting';

/** The popup about a tab, as large as a toolbar makes it. */
async function openPopup(tab: Tab): Promise<OwnPage> {
  const { page } = await suite.openOwn(`popup.html?tab=${tab.id}`);
  await page.setViewport({ width: 380, height: 580 });
  return new OwnPage(page);
}

const says = (own: OwnPage, words: string | RegExp) => expect.poll(() => own.text()).toMatch(words);

const set = (changed: object) =>
  suite.driver.extension(
    (chrome, changed) => chrome.storage.local.set({ settings: { version: 1, changed } }),
    changed,
  );

it(`the popup with names and a story: ${TRIED}`, LONG, async () => {
  const own = await openPopup(await suite.open(STORY));
  await lookTwice(suite.driver, own, async (look: Look) => {
    await own.page.waitForSelector('#panel-page .go');
    await look('the names of a page');
    await own.press('Read about Alexander Lukashenko');
    await says(own, /in this story/i);
    await own.press('More');
    await look('all of one of them');
    await own.press('Back');
    await own.page.click('#tab-story');
    await own.page.waitForSelector('.ties-picture .node');
    await look('the story');
    await own.press('Table');
    await look('its ties as a table');
    await own.write(SEARCH, 'theme');
    await says(own, 'Light or dark');
    await look('what a search finds');
    await own.clear(SEARCH);
    await own.write(SEARCH, 'quayton');
    await says(own, 'Nothing in the packs');
    await look('a search in vain');
    await own.page.click('#tab-page');
    await own.press('Mark names on 127.0.0.1');
    await says(own, 'Quiet on 127.0.0.1');
    await look('a quiet site');
    await set({ enabled: false });
    await says(own, 'Sidelight is switched off');
    await look('switched off');
    await set({});
  });
});

it(`a popup with nothing to show: ${TRIED}`, LONG, async () => {
  const own = await openPopup(await suite.open('<p>Nobody is here.</p>'));
  const enable = (id: string, on: boolean) =>
    own.page.evaluate(
      async (payload) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        await chrome.runtime.sendMessage({ kind: 'enablePack', payload });
      },
      { id, on },
    );
  await lookTwice(suite.driver, own, async (look: Look) => {
    await says(own, 'No names here');
    await look('no names');
    await own.page.click('#tab-story');
    await says(own, 'This page is about none of these stories');
    await look('all stories');
    await enable('belarus-election-2025', false);
    await says(own, 'There is no story yet');
    await look('no stories');
    await own.page.click('#tab-page');
    await enable('world', false);
    await says(own, 'No pack is switched on');
    await look('no packs');
    await enable('world', true);
    await enable('belarus-election-2025', true);
  });
});

it(`a popup about a page that does not answer: ${TRIED}`, LONG, async () => {
  const own = await openPopup(await suite.openOwn('manifest.json'));
  await lookTwice(suite.driver, own, async (look: Look) => {
    await says(own, 'This page cannot be read');
    await look('unreadable');
  });
  const stale = await openPopup(await suite.open('<p>Nobody is here.</p>'));
  await says(stale, 'No names here');
  // As a page from before an update, in which nobody listens any more.
  await stale.page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    chrome.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
  });
  await lookTwice(suite.driver, stale, async (look: Look) => {
    await set({});
    await says(stale, 'This page has to be loaded again');
    await look('stale');
  });
});
