import type { Tabs } from 'webextension-polyfill';
import { LIBRARY_KEY, SETTINGS_KEY } from '../../data/storage/keys';

/*
 * What the popup shows is requested while the popup's own script still loads. The code for it is a few lines; the
 * polyfill alone is ten times as long.
 */

type Stored = Readonly<Record<string, unknown>>;

/** What has been asked for. */
export interface Ahead {
  /**
   * The tab the popup speaks of: the active one, or `?tab=ID` where the popup is opened as a page of its own, beside the
   * page it is about.
   */
  readonly tab: Promise<Tabs.Tab | undefined>;
  /** What the page itself, without its frames, says is on it. */
  readonly page: Promise<unknown>;
  /** Settings and library. */
  readonly local: Promise<Stored>;
  /** Where the popup was left, and which frames hold names. */
  readonly session: Promise<Stored>;
  /** The keys of storage under which something has changed since it was asked for. */
  readonly changed: ReadonlySet<string>;
}

/** All that this takes of the browser. */
interface Browser {
  tabs: {
    get(id: number): Promise<Tabs.Tab>;
    query(by: { active: true; currentWindow: true }): Promise<Tabs.Tab[]>;
    sendMessage(id: number, message: object, to: { frameId: number }): Promise<unknown>;
  };
  storage: {
    local: Area;
    session: Area;
    onChanged: { addListener(listener: (changes: object) => void): void };
  };
  i18n: { getMessage(name: string): string };
}

interface Area {
  get(keys: readonly string[] | null): Promise<Stored>;
}

const world = globalThis as unknown as { ahead: Ahead; browser: Browser; chrome: Browser };

const browser = () => (import.meta.env.FIREFOX ? world.browser : world.chrome);

/** Asks for it. */
export function askAhead(search: string): void {
  const { tabs, storage } = browser();
  const changed = new Set<string>();
  storage.onChanged.addListener((changes) => {
    for (const key of Object.keys(changes)) changed.add(key);
  });
  const tab = whichTab(tabs, search);
  const page = tab.then((it) => tabs.sendMessage(it!.id!, { kind: 'page', payload: {} }, { frameId: 0 }));
  // Whoever takes it handles a page in which no script answers.
  page.catch(() => {});
  world.ahead = {
    tab,
    page,
    local: storage.local.get([SETTINGS_KEY, LIBRARY_KEY]),
    session: storage.session.get(null),
    changed,
  };
}

/** Has the browser load its texts: the first request for one blocks the page, in Chromium for five milliseconds. */
export function askTexts(): void {
  browser().i18n.getMessage('locale');
}

async function whichTab(tabs: Browser['tabs'], search: string): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return tabs.get(named).catch(() => undefined);
  return (await tabs.query({ active: true, currentWindow: true }))[0];
}

/** What was asked for. */
export const asked = (): Ahead => world.ahead;
