import { Bed, call, putScript, type World } from '../bed';
import { contentWorld } from '../content-world';
import { median } from '../stats';
import type { Family, Figure, Run } from '../types';

interface Felt {
  gaps: number[];
  tasks: number[];
}

/** How long the page lies still before it is measured: opening ten megabytes takes a while. */
const SETTLE = 3_000;

/**
 * The largest page, read while somebody looks at it. Sidelight is switched on when the page has long been there, so that
 * what is felt is its work and not the page's own start. On a machine that is busy, slices are long for everybody: a bare
 * walk over the same page, in the same world of it, which does nothing but look at the clock after each few texts, says
 * how long.
 */
export const largest: Family = {
  ids: ['largest-slice', 'worst-frame-gap', 'long-tasks'],
  measure: (run) => Bed.use((bed) => measure(bed, run)),
};

async function measure(bed: Bed, run: Run): Promise<Figure[]> {
  const { name, html } = run.pages.page(run.pages.count - 1);
  const url = bed.put(html);
  const slices: number[] = [];
  const ours: Felt[] = [];
  const theirs: Felt[] = [];
  const walks: Felt[] = [];
  const walked: number[] = [];
  for (let round = 0; round < (run.quick ? 1 : 5); round += 1) {
    run.say(`${name}, ${(html.length / 1e6).toFixed(1)} MB, is read`);
    await bed.set({ enabled: false });
    const tab = await bed.withSidelight(url);
    await putScript(tab.page, 'page/gaps');
    theirs.push(await felt(tab.page, () => rest(SETTLE)));
    ours.push(
      await felt(tab.page, async () => {
        await bed.set({});
        await tab.read();
      }),
    );
    const { longestTask, scan } = (await tab.ask('measure', {}))!;
    slices.push(longestTask);
    await tab.page.close();
    await bed.set({ enabled: false });
    const bare = await bed.withSidelight(url);
    const world = await contentWorld(bare.page);
    await putScript(world, 'page/gaps');
    walks.push(
      await felt(world, async () => {
        walked.push(await call<number>(world, 'walk', scan));
      }),
    );
    await bare.page.close();
  }
  const frame = median(theirs.flatMap(({ gaps }) => gaps));
  const worst = (all: readonly Felt[]) => median(all.map(({ gaps }) => Math.max(...gaps) / frame));
  return [
    { id: 'largest-slice', value: median(slices), peer: peer(median(walked), 'ms'), note: name },
    {
      id: 'worst-frame-gap',
      value: worst(ours),
      peer: peer(worst(walks), 'frames'),
      limit: { name: 'at rest', value: worst(theirs), unit: 'frames' },
    },
    {
      id: 'long-tasks',
      value: median(ours.map(({ tasks }) => tasks.length)),
      peer: peer(median(walks.map(({ tasks }) => tasks.length)), 'tasks'),
      limit: { name: 'at rest', value: median(theirs.map(({ tasks }) => tasks.length)), unit: 'tasks' },
    },
  ];
}

/** The same time spent in a bare walk over the page's text, in slices of the same length. */
const peer = (value: number, unit: string) => ({ name: 'a bare walk', value, unit });

const rest = (milliseconds: number) => new Promise<void>((rested) => setTimeout(rested, milliseconds));

async function felt(page: World, during: () => Promise<void>): Promise<Felt> {
  await rest(SETTLE);
  await call(page, 'begin');
  await during();
  return call<Felt>(page, 'end');
}
