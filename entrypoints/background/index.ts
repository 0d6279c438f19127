import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import {
  enablePack,
  eraseAll,
  forgetRemoved,
  forgetUnfinished,
  installPack,
  refreshLexicon,
  removePack,
  restorePack,
} from '../../data/library/changes';
import { serveBackground } from '../../data/messages/serve-background';
import { keepRead } from '../../data/recent/store';
import { withMuted, withSite } from '../../data/settings/sites';
import { changeSettings, watchSettings } from '../../data/settings/store';
import { belarusian } from '../shared/belarusian';
import { count, startBadge } from './badge';
import { card, readAhead, spelled, storyNames } from './card';
import { cardByKey, keyFor } from './card-keys';
import { loadNames, loadViews, readNamesAhead } from './load-names';
import { createMenu, startMenu } from './menu';
import { startInOpenTabs } from './open-tabs';
import { registerPageScripts } from './page-scripts';
import { openOptions, openWelcome } from './pages';
import { step } from './step';

/*
 * The browser puts the background to sleep and wakes it for an event: every listener is there at once when it starts,
 * and what must be remembered lies in storage.
 */
export default defineBackground(() => {
  startBadge();
  startMenu();
  readNamesAhead();
  watchSettings(() => void registerPageScripts(), new AbortController().signal);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([refreshLexicon(), createMenu(), registerPageScripts(), startInOpenTabs()]);
    if (reason === 'install') await openWelcome();
  });

  browser.runtime.onStartup.addListener(async () => {
    // The browser may speak another language now.
    await Promise.all([
      createMenu(),
      registerPageScripts(),
      forgetRemoved().then(refreshLexicon),
      forgetUnfinished(),
    ]);
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id !== undefined) await step(tab.id, command === 'next-mention' ? 1 : -1);
  });

  serveBackground({
    card: ({ entity, near }) => card(entity, near),
    storyNames: ({ pack }) => storyNames(pack),
    cardByKey,
    keyFor,
    count: (told, from) => {
      if (told.mentions > 0) void readAhead().catch(() => {});
      return count(told, from);
    },
    loadNames,
    loadViews: (_, from) => loadViews(from),
    mute: ({ entity, site, on }) => done(changeSettings((settings) => withMuted(settings, entity, on, site))),
    read: ({ entity }, { incognito }) => done(incognito ? Promise.resolve() : keepRead(entity)),
    change: ({ site, ...fields }) =>
      done(
        changeSettings((settings) => ({ ...fields, ...(site && withSite(settings, site.host, site.on)) })),
      ),
    openOptions,
    spelled: ({ text }) => spelled(text),
    texts: belarusian,
    installPack: ({ revision }) => installPack(revision),
    makeRoom: () => forgetRemoved(),
    enablePack: ({ id, on }) => done(enablePack(id, on)),
    removePack: ({ id }) => done(removePack(id)),
    restorePack: ({ id }) => done(restorePack(id)),
    eraseAll: () => done(eraseAll()),
  });
});

async function done(work: Promise<void>): Promise<null> {
  await work;
  return null;
}
