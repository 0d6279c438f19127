import { vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';

type Listener = (...args: never[]) => unknown;

/**
 * Starts the background in a browser without a library: what the fake browser leaves out is filled in here.
 *
 * @returns ways to bring about what the browser would tell.
 */
export function startBackground() {
  fakeBrowser.reset();
  const heard = new Map<string, Listener>();
  const hear = (name: string) => (listener: Listener) => void heard.set(name, listener);
  vi.spyOn(browser.commands.onCommand, 'addListener').mockImplementation(hear('command') as never);
  vi.spyOn(browser.contextMenus.onClicked, 'addListener').mockImplementation(hear('menu') as never);
  vi.spyOn(browser.contextMenus, 'removeAll').mockResolvedValue();
  const createMenu = vi.spyOn(browser.contextMenus, 'create').mockReturnValue('id');
  const openOptionsPage = vi.spyOn(browser.runtime, 'openOptionsPage').mockResolvedValue();
  const openTab = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 7 }, { id: 8 }] as never);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: [], js: ['content.js'], css: ['content.css'] }],
  } as never);
  const executeScript = vi.fn();
  const insertCSS = vi.fn();
  const registerContentScripts = vi.fn();
  const scripting = {
    executeScript,
    insertCSS,
    registerContentScripts,
    getRegisteredContentScripts: async () => [],
  };
  vi.spyOn(browser, 'scripting', 'get').mockReturnValue(scripting as never);
  background.main();

  const { id } = browser.runtime;
  return {
    createMenu,
    executeScript,
    registerContentScripts,
    openOptionsPage,
    openTab,
    /** What the background answers to a frame's message. */
    fromFrame: (message: object, frame = 0, document = `D${frame}`, tab = 7, incognito = false) =>
      send(message, {
        id,
        url: 'https://news.example/',
        tab: { id: tab, incognito },
        frameId: frame,
        documentId: document,
      }),
    /** What it answers to one of our own pages. */
    fromPage: (message: object) => send(message, { id, url: browser.runtime.getURL('/options.html') }),
    command: (name: string, tab = 7) => heard.get('command')!(name as never, { id: tab } as never),
    menu: (click: object, tab = 7) => heard.get('menu')!(click as never, { id: tab } as never),
    badge: (tab = 7) => browser.action.getBadgeText({ tabId: tab }),
  };
}

async function send(message: object, sender: object): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});
  return answer;
}
