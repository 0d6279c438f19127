import type { BrowserKind } from '../../browser/types';
import type { Size } from '../names';
import { type Samples, Stand, type Variant } from '../stand';
import { median, ratio, spreadOver } from '../stats';
import type { Family, Figure, Run } from '../types';
import { APART, apart, LIMIT, marker, sidelight, skim } from './variants';

/** A row is the median over pages of how two variants compare on each. */
interface Comparison {
  id: string;
  /** The one whose time is divided … */
  over: string;
  /** … by this one's. */
  under: string;
  beside: 'limit' | 'peer';
}

const ours = (size: Size) => `sidelight-${size}`;

const COMPARISONS: readonly Comparison[] = [
  ...(['20', '1k', '10k', '100k', '1m'] as const).map(
    (size): Comparison => ({ id: `warm-${size}`, over: ours(size), under: 'limit', beside: 'limit' }),
  ),
  ...(['20', '100k'] as const).map(
    (size): Comparison => ({ id: `floor-${size}`, over: `skim-${size}`, under: 'limit', beside: 'limit' }),
  ),
  { id: 'limit-apart', over: 'limit-apart', under: 'limit', beside: 'limit' },
  { id: 'floor-apart-20', over: 'skim-20-apart', under: 'limit', beside: 'limit' },
  { id: 'vs-markjs-20', over: 'markjs-20', under: ours('20'), beside: 'peer' },
  { id: 'vs-markjs-1k', over: 'markjs-1k', under: ours('1k'), beside: 'peer' },
  { id: 'vs-regexp-1k', over: 'regexp-1k', under: ours('1k'), beside: 'peer' },
  { id: 'floor-vs-regexp-1k', over: 'regexp-1k', under: 'skim-1k-apart', beside: 'peer' },
];

/** On more pages: what more names cost is small beside what differs from page to page. */
const GROWTH: readonly Comparison[] = [
  { id: 'growth-100k', over: ours('100k'), under: ours('20'), beside: 'peer' },
  { id: 'floor-growth-100k', over: 'skim-100k', under: 'skim-20', beside: 'peer' },
  { id: 'growth-1m', over: ours('1m'), under: ours('20'), beside: 'peer' },
];

/** Rows that are measured together, on so many pages. */
const GROUPS = [
  { comparisons: COMPARISONS, pages: 12 },
  { comparisons: GROWTH, pages: 30 },
];

/** Whole pages, over and over: what the code itself costs, once the browser has made it as fast as it can. */
export const warm: Family = {
  ids: GROUPS.flatMap(({ comparisons }) => comparisons).flatMap(({ id }) => [id, `${id}-firefox`]),
  async measure(run) {
    const figures: Figure[] = [];
    for (const kind of run.browsers)
      for (const group of GROUPS) figures.push(...(await inBrowser(kind, group, run)));
    return figures;
  },
};

async function inBrowser(
  kind: BrowserKind,
  { comparisons, pages }: (typeof GROUPS)[number],
  run: Run,
): Promise<Figure[]> {
  const named = (id: string) => (kind === 'chromium' ? id : `${id}-firefox`);
  const wanted = comparisons.filter(({ id }) => run.wanted(named(id)));
  if (wanted.length === 0) return [];
  const stand = await Stand.launch(kind);
  try {
    const names = new Set(wanted.flatMap(({ over, under }) => [over, under]));
    const variants = [...names].map((name) => variantOf(stand, name));
    const results: Samples[] = [];
    for (const at of spreadOver(run.pages.count - 1, run.quick ? 2 : pages)) {
      const { name, html } = run.pages.page(at);
      run.say(`${kind}: ${name}: ${[...names].join(', ')}`);
      results.push(await stand.compare(variants, html, run.quick ? 5 : 15));
    }
    return wanted.map((comparison) => figure(named(comparison.id), comparison, results));
  } finally {
    await stand.close();
  }
}

function variantOf(stand: Stand, name: string): Variant {
  if (name.endsWith(APART)) return apart(variantOf(stand, name.slice(0, -APART.length)));
  const [kind, size] = name.split('-') as [string, Size];
  if (kind === 'limit') return LIMIT;
  if (kind === 'skim') return skim(stand, size);
  return kind === 'sidelight' ? sidelight(stand, size) : marker(kind as 'markjs' | 'regexp', size);
}

function figure(id: string, { over, under, beside }: Comparison, results: readonly Samples[]): Figure {
  const name = beside === 'limit' || isPeer(under) === isPeer(over) ? under : over;
  const side = { name, value: median(results.map((samples) => median(samples[name]!))), unit: 'ms' };
  return {
    id,
    value: median(results.map((samples) => ratio(samples[over]!, samples[under]!))),
    [beside]: side,
    note: `${results.length} pages`,
  };
}

const isPeer = (variant: string) => /^(?:markjs|regexp)-/.test(variant);
