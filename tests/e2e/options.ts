import { afterEach } from 'vitest';
import type { Section, SettingId } from '../../components/options/settings-index';
import type { Chrome } from '../browser/globals';
import { OwnPage } from '../browser/own-page';
import type { Suite } from './suite';

/**
 * The options page for a file's tests: opens at a section or a setting, in a window beside the page. After each test it closes, and
 * all is again as after installing.
 */
export function useOptions(suite: Suite): (at: Section | SettingId) => Promise<OwnPage> {
  let options: OwnPage | undefined;
  afterEach(async () => {
    await options?.page.evaluate(eraseAll);
    await options?.page.close();
    options = undefined;
  });
  return async (at) => {
    options = await OwnPage.open(suite.driver, `options.html#${at}`);
    return options;
  };
}

/** Runs in the page, which may ask this of the background. */
async function eraseAll(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Chrome };
  await chrome.runtime.sendMessage({ kind: 'eraseAll', payload: {} });
}
