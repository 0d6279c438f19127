import { messagesOf } from '../../data/interface/messages';

/**
 * Whether texts are to be ours and not the browser's. No Chromium can be set to Belarusian (as of 156), so that its
 * `browser.i18n` never chooses it; whoever reads Belarusian pages before all others wants it all the same. Firefox can.
 */
export const wantsBelarusian = (): boolean =>
  !import.meta.env.FIREFOX && /^be\b/i.test(navigator.languages[0] ?? '');

/** All messages in Belarusian, loaded only now. */
export async function belarusian(): Promise<Record<string, string>> {
  return messagesOf((await import('../../data/interface/be')).be);
}
