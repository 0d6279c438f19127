import { LEXICON_KEY, SETTINGS_KEY } from '../../data/storage/keys';

/*
 * What a page starts with is requested from storage while the page still loads. The script that does so is a few lines,
 * and leaves the answer in the extension's own world of the page, of which the page sees nothing.
 */

/** What lies in storage under the keys that a page starts with. */
type Stored = Readonly<Record<string, unknown>>;

/** All that this script needs of the browser: the polyfill is twenty times as long as the script. */
interface StorageArea {
  local: { get(keys: readonly string[]): Promise<Stored> };
  onChanged: {
    addListener(listener: (changes: object) => void): void;
    removeListener(listener: (changes: object) => void): void;
  };
}

const START_KEYS: readonly string[] = [SETTINGS_KEY, LEXICON_KEY];

const KEY = Symbol.for('sidelight.stored');
const world = globalThis as unknown as {
  [KEY]?: () => Promise<Stored> | null;
  chrome: { storage: StorageArea };
  browser: { storage: StorageArea };
};

/** Asks for it, and forgets it when it changes before it is taken. */
export function readAhead(): void {
  const { local, onChanged } = (import.meta.env.FIREFOX ? world.browser : world.chrome).storage;
  let stored: Promise<Stored> | null = local.get(START_KEYS);
  // Whoever takes it handles a failure, and asks again.
  stored.catch(() => {});
  const onChange = (changes: object) => {
    if (START_KEYS.some((key) => key in changes)) stored = null;
  };
  onChanged.addListener(onChange);
  world[KEY] = () => {
    onChanged.removeListener(onChange);
    delete world[KEY];
    return stored;
  };
}

/** What was asked for, once; null when nothing was, or it has changed since. */
export function takeStored(): Promise<Stored> | null {
  return world[KEY]?.() ?? null;
}
