import type { BrowserKind } from '../../browser/types';
import { Stand } from '../stand';
import { median, spreadOver, turns } from '../stats';
import type { Family, Figure, Run } from '../types';
import { LIMIT, sidelight, skim } from './variants';

const ID = 'cold-100k';
const FLOOR = 'floor-cold-100k';

/** The first pass over a page that was just opened, which is what a reader feels. It cannot be had twice. */
export const cold: Family = {
  ids: [ID, FLOOR, `${ID}-firefox`, `${FLOOR}-firefox`],
  async measure(run) {
    const figures: Figure[] = [];
    for (const kind of run.browsers) {
      const named = (id: string) => (kind === 'chromium' ? id : `${id}-firefox`);
      if ([ID, FLOOR].some((id) => run.wanted(named(id))))
        figures.push(...(await inBrowser(kind, named, run)));
    }
    return figures;
  },
};

async function inBrowser(kind: BrowserKind, named: (id: string) => string, run: Run): Promise<Figure[]> {
  const stand = await Stand.launch(kind);
  try {
    const variants = { [ID]: sidelight(stand, '100k'), [FLOOR]: skim(stand, '100k') };
    const all = [LIMIT, ...Object.values(variants)];
    const ratios: Record<string, number[]> = { [ID]: [], [FLOOR]: [] };
    const limits: number[] = [];
    for (const at of spreadOver(run.pages.count - 1, run.quick ? 4 : 120)) {
      const { name, html } = run.pages.page(at);
      run.say(`${kind}: the first pass over ${name}`);
      const samples: Record<string, number[]> = Object.fromEntries(all.map(({ name }) => [name, []]));
      for (const one of turns(all, run.quick ? 1 : 3)) {
        await stand.load(one, html);
        samples[one.name]!.push(await stand.measure(one, 'first'));
      }
      const limit = median(samples[LIMIT.name]!);
      limits.push(limit);
      for (const [id, { name }] of Object.entries(variants)) ratios[id]!.push(median(samples[name]!) / limit);
    }
    return Object.entries(ratios).map(([id, each]) => ({
      id: named(id),
      value: median(each),
      limit: { name: 'cold limit', value: median(limits), unit: 'ms' },
      note: `${each.length} pages`,
    }));
  } finally {
    await stand.close();
  }
}
