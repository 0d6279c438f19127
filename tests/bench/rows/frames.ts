import type { Page } from 'puppeteer-core';
import { Bed, call, putScript } from '../bed';
import { mentionPage } from '../mention-page';
import { VIEWPORT } from '../plain-browser';
import { median, ratio, turns } from '../stats';
import type { Family, Figure, Run } from '../types';

/** As many mentions as are promised for, where the floor is measured too. */
const MOST = 10_000;

type Change = 'flow' | 'box' | 'lamp';

/** What changes on a page with how many mentions. */
const ROWS: readonly { id: string; change: Change; mentions: number }[] = [
  { id: 'changing-frame-0', change: 'flow', mentions: 0 },
  { id: 'changing-frame-100', change: 'flow', mentions: 100 },
  { id: 'changing-frame-1k', change: 'flow', mentions: 1_000 },
  { id: 'changing-frame', change: 'flow', mentions: MOST },
  { id: 'contained-frame', change: 'box', mentions: MOST },
  { id: 'compositor-frame', change: 'lamp', mentions: MOST },
];

/**
 * What a frame costs in which the page changes something: with Sidelight, without it, and without it but with as many
 * ranges registered, which is what the browser alone takes for them (rows `-bare`).
 */
export const frames: Family = {
  ids: ROWS.flatMap(({ id, mentions }) => (mentions === MOST ? [id, `${id}-bare`] : [id])),
  measure: (run) => Bed.use((bed) => measure(bed, run)),
};

async function measure(bed: Bed, run: Run): Promise<Figure[]> {
  const rows = ROWS.filter(({ id }) => run.wanted(id) || run.wanted(`${id}-bare`));
  const figures: Figure[] = [];
  for (const mentions of new Set(rows.map(({ mentions }) => mentions))) {
    run.say(`frames of a page with ${mentions} mentions`);
    const url = bed.put(mentionPage(mentions));
    const pages = await opened(bed, url, mentions === MOST);
    for (const row of rows.filter((row) => row.mentions === mentions))
      figures.push(...(await compare(pages, row, run)));
    for (const page of Object.values(pages)) await page.close();
  }
  return figures;
}

interface Opened {
  marked: Page;
  without: Page;
  /** Without Sidelight, and with as many ranges as are registered with it. */
  bare?: Page;
}

async function opened(bed: Bed, url: string, withBare: boolean): Promise<Opened> {
  const pages: Opened = {
    marked: (await bed.withSidelight(url, VIEWPORT)).page,
    without: await bed.without(url),
  };
  if (withBare) pages.bare = await bed.without(url);
  for (const page of Object.values(pages)) await putScript(page, 'page/frames');
  if (pages.bare) await call(pages.bare, 'register', await call<number>(pages.marked, 'registered'));
  return pages;
}

async function compare(
  { marked, without, bare }: Opened,
  { id, change }: (typeof ROWS)[number],
  run: Run,
): Promise<Figure[]> {
  const all = [marked, without, ...(bare ? [bare] : [])];
  const samples = new Map(all.map((page) => [page, [] as number[]]));
  for (const page of turns(all, run.quick ? 3 : 12)) {
    // Only a page in front has frames.
    await page.bringToFront();
    const spent = await call<number[]>(page, 'frames', change, 40);
    samples.get(page)!.push(...spent.slice(10));
  }
  const theirs = samples.get(without)!;
  const figure = (id: string, page: Page): Figure => {
    const ours = samples.get(page)!;
    return {
      id,
      value: change === 'lamp' ? median(ours) - median(theirs) : ratio(ours, theirs),
      limit: { name: 'without', value: median(theirs), unit: 'ms' },
    };
  };
  return [figure(id, marked), ...(bare ? [figure(`${id}-bare`, bare)] : [])];
}
