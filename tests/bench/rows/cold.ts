import type { BrowserKind } from '../../browser/types';
import { Stand } from '../stand';
import { median, spreadOver, turns } from '../stats';
import type { Family, Figure, Run } from '../types';
import { LIMIT, sidelight } from './variants';

const ID = 'cold-100k';

/** The first pass over a page that was just opened, which is what a reader feels. It cannot be had twice. */
export const cold: Family = {
  ids: [ID, `${ID}-firefox`],
  async measure(run) {
    const figures: Figure[] = [];
    for (const kind of run.browsers) {
      const id = kind === 'chromium' ? ID : `${ID}-firefox`;
      if (run.wanted(id)) figures.push(await inBrowser(kind, id, run));
    }
    return figures;
  },
};

async function inBrowser(kind: BrowserKind, id: string, run: Run): Promise<Figure> {
  const stand = await Stand.launch(kind);
  try {
    const variant = sidelight(stand, '100k');
    const ratios: number[] = [];
    const limits: number[] = [];
    for (const at of spreadOver(run.pages.count - 1, run.quick ? 4 : 120)) {
      const { name, html } = run.pages.page(at);
      run.say(`${kind}: the first pass over ${name}`);
      const samples: Record<string, number[]> = { [LIMIT.name]: [], [variant.name]: [] };
      for (const one of turns([LIMIT, variant], run.quick ? 1 : 3)) {
        await stand.load(one, html);
        samples[one.name]!.push(await stand.measure(one, 'first'));
      }
      const limit = median(samples[LIMIT.name]!);
      limits.push(limit);
      ratios.push(median(samples[variant.name]!) / limit);
    }
    return {
      id,
      value: median(ratios),
      limit: { name: 'cold limit', value: median(limits), unit: 'ms' },
      note: `${ratios.length} pages`,
    };
  } finally {
    await stand.close();
  }
}
