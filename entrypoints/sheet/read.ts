import browser from 'webextension-polyfill';
import { t } from '../../components/words/text';
import { enabledPacksNear } from '../../data/library/near';
import { pageSheet, type Sheet, storySheet } from '../../data/library/sheet';
import { enabledOf, readLibrary, wholePack } from '../../data/library/store';
import { askPage } from '../popup/watch-page';

/** A sheet, and what its window is called. */
export interface Titled {
  readonly sheet: Sheet;
  readonly title: string;
}

/**
 * The sheet an address asks for: `?tab=ID`, of the page that is in that tab now, or `?story=ID`, of an enabled pack.
 *
 * @returns null when the tab or the story has gone meanwhile, or the page names nobody.
 */
export async function readSheet(search: string, now: Date): Promise<Titled | null> {
  const wanted = new URLSearchParams(search);
  const chosen = enabledOf(await readLibrary()).find(
    ({ pack }) => pack.article && pack.id === wanted.get('story'),
  );
  if (chosen) {
    const story = await wholePack(chosen);
    const sheet = storySheet(await enabledPacksNear(idsOf(story.entities)), story);
    return { sheet, title: titleOf(sheet) };
  }
  const id = Number(wanted.get('tab') ?? Number.NaN);
  if (!Number.isInteger(id)) return null;
  const [page, tab] = await Promise.all([askPage(id), browser.tabs.get(id).catch(() => undefined)]);
  if (!page || page.entities.length === 0) return null;
  const sheet = pageSheet(
    await enabledPacksNear(idsOf(page.entities)),
    { title: tab?.title || page.site, ...(tab?.url && { url: tab.url }), date: localDay(now) },
    page.entities,
  );
  // Chromium opens it outside the private window, and keeps its title in the history.
  return { sheet, title: tab?.incognito ? t('popup_who') : titleOf(sheet) };
}

const titleOf = ({ title }: Sheet) => `${t('popup_who')} – ${title}`;

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
