import browser from 'webextension-polyfill';
import { pageSheet, type Sheet, storySheet } from '../../data/library/sheet';
import type { Pack } from '../../data/pack/schema';
import { askPage } from '../popup/watch-page';

/**
 * The sheet an address asks for: `?tab=ID`, of the page that is in that tab now, or `?story=ID`, of an enabled pack.
 *
 * @param packs the enabled ones.
 * @returns null when the tab or the story has gone meanwhile, or the page names nobody.
 */
export async function readSheet(search: string, packs: readonly Pack[], now: Date): Promise<Sheet | null> {
  const wanted = new URLSearchParams(search);
  const story = packs.find(({ id, article }) => article && id === wanted.get('story'));
  if (story) return storySheet(packs, story);
  const id = Number(wanted.get('tab') ?? Number.NaN);
  if (!Number.isInteger(id)) return null;
  const [page, tab] = await Promise.all([askPage(id), browser.tabs.get(id).catch(() => undefined)]);
  if (!page || page.entities.length === 0) return null;
  return pageSheet(
    packs,
    { title: tab?.title || page.site, ...(tab?.url && { url: tab.url }), date: localDay(now) },
    page.entities,
  );
}

/** The day it is where the reader is, as YYYY-MM-DD. */
function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A name for the file, after the sheet's title: letters and digits of any script. */
export function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = words.join('-').slice(0, 60).replace(/-$/, '');
  return `${name || 'sidelight'}.md`;
}
