import browser, { type Storage } from 'webextension-polyfill';

/**
 * Calls with the new value whenever a key of `storage.local` changes, from whichever context, until the signal ends.
 *
 * @param listener gets no value (undefined) when the key was removed.
 */
export function watchKey(key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
