import browser from 'webextension-polyfill';

/** Opens the options page, at a section if one is given. */
export async function openOptions({ at }: { at?: string }): Promise<null> {
  if (at) await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${at}`) });
  else await browser.runtime.openOptionsPage();
  return null;
}

/** Opens the welcome page in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
