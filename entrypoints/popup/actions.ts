import browser from 'webextension-polyfill';
import type { PopupActions } from '../../components/popup/types';
import { askFrame } from '../../data/messages/ask-frame';
import { ask } from '../../data/messages/send';
import { placeOf } from './merge-frames';
import type { PopupState } from './state';

/**
 * What each control of the popup does. Settings come back by way of storage, as they do to every open tab.
 *
 * @param tab the tab the popup speaks of; without one there is nothing to go to.
 */
export function popupActions(
  tab: number | undefined,
  read: () => PopupState,
  update: (change: Partial<PopupState>) => void,
): PopupActions {
  return {
    showTab: (shown) => update({ tab: shown }),
    showKind: (kind) => update({ kind }),
    scrolled: (at) => {
      const { tab: shown, scrolled } = read();
      update({ scrolled: { ...scrolled, [shown]: at } });
    },
    goTo: async (id, nth) => {
      const entity = read().page?.entities.find((each) => each.id === id);
      const place = entity && placeOf(entity, nth);
      // A page that changed under the popup answers false, or not at all: its list is on its way.
      if (place && tab !== undefined)
        await askFrame(tab, place.frame, 'goTo', { entity: id, nth: place.nth }).catch(() => false);
    },
    openEntity: (id) => update({ opened: [...read().opened, id] }),
    back: () => update({ opened: read().opened.slice(0, -1) }),
    search: (query) => update({ query }),
    setSite: (on) => {
      const { page, url } = read();
      const site = page?.site ?? (url ? new URL(url).hostname : '');
      if (site) void ask('change', { site: { host: site, on } });
    },
    setEnabled: (enabled) => void ask('change', { enabled }),
    setDensity: (density) => void ask('change', { density }),
    reloadPage: async () => {
      await browser.tabs.reload(tab);
      window.close();
    },
    showStory: (chosen) => update({ chosen }),
    copy: (text) => void navigator.clipboard.writeText(text),
    openSheet: async (story) => {
      const of = story === null ? `tab=${tab}` : `story=${story}`;
      await browser.tabs.create({ url: browser.runtime.getURL(`/sheet.html?${of}`) });
      window.close();
    },
    openSample: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      window.close();
    },
    openOptions: async (at) => {
      await ask('openOptions', at ? { at } : {});
      window.close();
    },
  };
}
