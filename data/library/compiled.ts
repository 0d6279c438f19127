import bundledLexicon from 'virtual:bundled-lexicon';
import { stamp as build } from 'virtual:bundled-packs';
import browser from 'webextension-polyfill';
import { compile } from '../lexicon/compile';
import { encodeLexicon } from '../lexicon/text-form';
import { isRecord } from '../settings/field';
import { LEXICON_KEY, openLexicon } from './lexicon-store';
import { enabledOf, type InstalledPack } from './store';

/** The lexicon as it is stored: what it was compiled from, and the table in text form. */
interface StoredLexicon {
  stamp: string;
  text: string;
}

/**
 * What storage must hold so that the lexicon fits a library.
 *
 * @returns the item to store; nothing when the stored lexicon fits already.
 * @throws RangeError when the packs together are more than a lexicon can hold.
 */
export async function lexiconFor(
  library: readonly InstalledPack[],
): Promise<{ [LEXICON_KEY]?: StoredLexicon }> {
  const enabled = enabledOf(library);
  const stamp = [build, ...enabled.map(({ pack, revision }) => `${pack.id}@${revision ?? ''}`)].join(' ');
  const stored = (await browser.storage.local.get(LEXICON_KEY))[LEXICON_KEY];
  if (isRecord(stored) && stored.stamp === stamp && openLexicon(stored)) return {};
  return { [LEXICON_KEY]: { stamp, text: isAsShipped(library) ? bundledLexicon : recompiled(enabled) } };
}

/** All bundled packs and no other: their lexicon was compiled at build time. */
function isAsShipped(library: readonly InstalledPack[]): boolean {
  return library.every(({ origin, enabled, removed }) => (origin === 'bundled') === (enabled && !removed));
}

function recompiled(enabled: readonly InstalledPack[]): string {
  return encodeLexicon(compile(enabled.map(({ pack }) => pack)));
}
