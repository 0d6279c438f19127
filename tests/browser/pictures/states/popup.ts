import type { Page } from 'puppeteer-core';
import { t } from '../../../../components/words/text';
import type { Settings } from '../../../../data/settings/schema';
import type { OwnPage } from '../../own-page';
import { STORY } from '../page';
import { reached, type Stage } from '../stage';
import type { State } from '../types';

const says = (own: OwnPage, words: string) =>
  reached(`"${words}" in the popup`, async () => (await own.text()).includes(words));

/** A state of the popup about a page. */
function popup(name: string, html: string, then: (own: OwnPage, stage: Stage) => Promise<void>): State {
  return {
    view: 'popup',
    name,
    async show(stage) {
      const own = await stage.popup(await stage.page(html));
      await then(own, stage);
      return own.page;
    },
  };
}

/** The popup about a page that some settings leave without marks. */
function unmarked(name: string, settings: Partial<Settings>, hint: () => string): State {
  return {
    view: 'popup',
    name,
    async show(stage) {
      await stage.settings(settings);
      const own = await stage.popup(await stage.page(STORY));
      await says(own, hint());
      return own.page;
    },
  };
}

/** The story, scrolled so that a part of it is in sight. */
function story(name: string, heading?: () => string): State {
  return popup(`story-${name}`, STORY, async (own) => {
    await list(own);
    await own.page.click('#tab-story');
    await own.page.waitForSelector('#panel-story p');
    if (heading) await scrollTo(own.page, heading());
  });
}

const list = (own: OwnPage) => own.page.waitForSelector('#panel-page li');

async function scrollTo(page: Page, words: string): Promise<void> {
  const part = await page.waitForSelector(`::-p-xpath(//*[text() = "${words}"])`);
  await part!.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

const switchOff = (own: OwnPage, pack: string) =>
  own.page.evaluate(
    `chrome.runtime.sendMessage({ kind: 'enablePack', payload: { id: '${pack}', on: false } })`,
  );

const NOBODY = '<p>Nobody is here.</p>';

export const POPUP_STATES: readonly State[] = [
  popup('page', STORY, async (own) => {
    await list(own);
  }),
  popup('filtered', STORY, async (own) => {
    await list(own);
    await own.page.click('.choice button:nth-of-type(3)');
  }),
  story('summary'),
  story('disputed', () => t('disputed')),
  story('timeline', () => t('popup_timeline')),
  story('ties', () => t('popup_ties')),
  story('who', () => t('popup_who')),
  popup('story-ties-table', STORY, async (own) => {
    await list(own);
    await own.page.click('#tab-story');
    await own.press(t('popup_tiesTable'));
    await scrollTo(own.page, t('popup_ties'));
  }),
  popup('story-list', NOBODY, async (own) => {
    await (await own.page.waitForSelector('#tab-story'))!.click();
    await own.page.waitForSelector('#panel-story .rows');
  }),
  popup('search', STORY, async (own) => {
    await list(own);
    await own.write(t('popup_search'), 'tsikhanuskaya');
    await says(own, 'Sviatlana Tsikhanouskaya');
  }),
  popup('search-setting', STORY, async (own) => {
    await list(own);
    await own.write(t('popup_search'), t('set_theme_title'));
    await own.page.waitForSelector('.setting');
  }),
  popup('search-none', STORY, async (own) => {
    await list(own);
    await own.write(t('popup_search'), 'quayton');
    await own.page.waitForSelector('.found:not(:empty)');
  }),
  popup('entity', STORY, async (own) => {
    await list(own);
    await own.press(t('popup_read', { name: 'Alexander Lukashenko' }));
    await own.page.waitForSelector('.head .name');
  }),
  popup('nothing', NOBODY, (own) => says(own, t('popup_nothing'))),
  unmarked('quiet', { quietSites: ['127.0.0.1'] }, () => t('popup_quietHint')),
  unmarked('off', { enabled: false }, () => t('popup_off')),
  {
    view: 'popup',
    name: 'loading',
    async show(stage) {
      const tab = await stage.page(STORY);
      // A page that is busy answers late.
      const busy = tab.page.evaluate(() => {
        for (const end = Date.now() + 4_000; Date.now() < end; ) Math.random();
      });
      busy.catch(() => {});
      const own = await stage.popup(tab);
      await says(own, t('popup_asking'));
      return own.page;
    },
  },
  popup('reading', NOBODY, async (own) => {
    // As from a page so long that none of its names has been read yet.
    await own.page.evaluate(`
      const value = { site: '127.0.0.1', state: 'reading', entities: [] };
      chrome.tabs.sendMessage = () => Promise.resolve({ ok: true, value });
      chrome.storage.local.set({ settings: { version: 1, changed: {} } });`);
    await says(own, t('popup_reading'));
  }),
  popup('stale', NOBODY, async (own) => {
    // As in a page from before an update, in which nobody listens any more: what is stored makes the popup ask anew.
    await own.page.evaluate(`
      chrome.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
      chrome.storage.local.set({ settings: { version: 1, changed: {} } });`);
    await says(own, t('popup_stale'));
  }),
  {
    view: 'popup',
    name: 'unreadable',
    async show(stage) {
      const tab = await stage.page(NOBODY);
      await tab.page.goto('chrome://version');
      const own = await stage.popup(tab);
      await says(own, t('popup_unreadable'));
      return own.page;
    },
  },
  {
    view: 'popup',
    name: 'no-packs',
    changesPacks: true,
    async show(stage) {
      const own = await stage.popup(await stage.page(NOBODY));
      await switchOff(own, 'belarus-election-2025');
      await switchOff(own, 'world');
      await says(own, t('popup_noPacks'));
      return own.page;
    },
  },
  {
    view: 'popup',
    name: 'no-stories',
    changesPacks: true,
    async show(stage) {
      const own = await stage.popup(await stage.page(NOBODY));
      await switchOff(own, 'belarus-election-2025');
      await (await own.page.waitForSelector('#tab-story'))!.click();
      await says(own, t('popup_noStories'));
      return own.page;
    },
  },
];
