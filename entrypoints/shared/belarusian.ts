import { ownFile } from '../../data/storage/own-file';

/**
 * Whether texts are to be ours and not the browser's. No Chromium can be set to Belarusian (as of 156), so that its
 * `browser.i18n` never chooses it; whoever reads Belarusian pages before all others wants it all the same. Firefox can.
 */
export const wantsBelarusian = (): boolean =>
  !import.meta.env.FIREFOX && /^be\b/i.test(navigator.languages[0] ?? '');

/** All messages in Belarusian, from the file that browsers would choose; none in Firefox, where nobody asks. */
export async function belarusian(): Promise<Record<string, string>> {
  if (import.meta.env.FIREFOX) return {};
  const file = await ownFile('_locales/be/messages.json');
  const messages: Record<string, { message: string }> = await file.json();
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}
