import type { Page } from 'puppeteer-core';
import { Bed, call, putScript } from '../bed';
import { mentionPage } from '../mention-page';
import { median, ratio, turns } from '../stats';
import type { Family, Figure, Run } from '../types';

type Change = 'flow' | 'box' | 'lamp';

/** What changes on a page with how many mentions. */
const ROWS: readonly { id: string; change: Change; mentions: number }[] = [
  { id: 'changing-frame-0', change: 'flow', mentions: 0 },
  { id: 'changing-frame-100', change: 'flow', mentions: 100 },
  { id: 'changing-frame-1k', change: 'flow', mentions: 1_000 },
  { id: 'changing-frame', change: 'flow', mentions: 10_000 },
  { id: 'contained-frame', change: 'box', mentions: 10_000 },
  { id: 'compositor-frame', change: 'lamp', mentions: 10_000 },
];

/** What a frame costs in which the page changes something, with marks on it and without. */
export const frames: Family = {
  ids: ROWS.map(({ id }) => id),
  measure: (run) => Bed.use((bed) => measure(bed, run)),
};

async function measure(bed: Bed, run: Run): Promise<Figure[]> {
  const rows = ROWS.filter(({ id }) => run.wanted(id));
  const figures: Figure[] = [];
  for (const mentions of new Set(rows.map(({ mentions }) => mentions))) {
    run.say(`frames of a page with ${mentions} mentions`);
    const url = bed.put(mentionPage(mentions));
    const pages = [(await bed.withSidelight(url)).page, await bed.without(url)] as const;
    for (const page of pages) await putScript(page, 'page/frames');
    for (const row of rows.filter((row) => row.mentions === mentions))
      figures.push(await compare(pages, row, run));
    for (const page of pages) await page.close();
  }
  return figures;
}

async function compare(
  [marked, bare]: readonly [Page, Page],
  { id, change }: (typeof ROWS)[number],
  run: Run,
): Promise<Figure> {
  const samples = new Map<Page, number[]>([
    [marked, []],
    [bare, []],
  ]);
  for (const page of turns([marked, bare], run.quick ? 3 : 12)) {
    // Only a page in front has frames.
    await page.bringToFront();
    const spent = await call<number[]>(page, 'frames', change, 40);
    samples.get(page)!.push(...spent.slice(10));
  }
  const [ours, theirs] = [samples.get(marked)!, samples.get(bare)!];
  return {
    id,
    value: change === 'lamp' ? median(ours) - median(theirs) : ratio(ours, theirs),
    limit: { name: 'without', value: median(theirs), unit: 'ms' },
  };
}
