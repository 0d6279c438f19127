import browser from 'webextension-polyfill';
import { enabledPacksNear } from '../../data/library/near';
import { pageSheet, type Sheet, storySheet } from '../../data/library/sheet';
import { enabledOf, readLibrary, wholePack } from '../../data/library/store';
import { askPage } from '../popup/watch-page';

/**
 * The sheet an address asks for: `?tab=ID`, of the page that is in that tab now, or `?story=ID`, of an enabled pack.
 *
 * @returns null when the tab or the story has gone meanwhile, or the page names nobody.
 */
export async function readSheet(search: string, now: Date): Promise<Sheet | null> {
  const wanted = new URLSearchParams(search);
  const chosen = enabledOf(await readLibrary()).find(
    ({ pack }) => pack.article && pack.id === wanted.get('story'),
  );
  if (chosen) {
    const story = await wholePack(chosen);
    return storySheet(await enabledPacksNear(idsOf(story.entities)), story);
  }
  const id = Number(wanted.get('tab') ?? Number.NaN);
  if (!Number.isInteger(id)) return null;
  const [page, tab] = await Promise.all([askPage(id), browser.tabs.get(id).catch(() => undefined)]);
  if (!page || page.entities.length === 0) return null;
  return pageSheet(
    await enabledPacksNear(idsOf(page.entities)),
    { title: tab?.title || page.site, ...(tab?.url && { url: tab.url }), date: localDay(now) },
    page.entities,
  );
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

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
