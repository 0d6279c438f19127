import browser from 'webextension-polyfill';

/**
 * Reads a file of the extension. These are the only requests that any part makes; the manifest's policy lets no other
 * through.
 *
 * @param path in the extension, without a slash before it.
 * @throws TypeError when there is no such file.
 */
export function ownFile(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path));
}
