import { callable } from './call';

/* What a reader would feel while something goes on: late frames and long tasks. */

/** Tasks longer than this are long: https://w3c.github.io/longtasks/ */
const tasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) tasks.push(duration);
}).observe({ type: 'longtask' });

let stamps: number[] = [];
let frame = 0;

function tick(time: number): void {
  stamps.push(time);
  frame = requestAnimationFrame(tick);
}

/** As long as a slice of Sidelight's, and as many texts between two looks at the clock. */
const SLICE = 4;
const STEP = 64;

/**
 * Walks over all text, again and again, in slices like Sidelight's.
 *
 * @param most milliseconds of work.
 * @returns milliseconds of the longest slice.
 */
async function walk(most: number): Promise<number> {
  let walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let longest = 0;
  let work = 0;
  while (work < most) {
    const start = performance.now();
    do
      for (let left = STEP; left > 0; left -= 1)
        if (!walker.nextNode()) walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (performance.now() - start < SLICE);
    const spent = performance.now() - start;
    work += spent;
    longest = Math.max(longest, spent);
    await new Promise((turn) => setTimeout(turn));
  }
  return longest;
}

callable({
  walk,
  begin(): void {
    tasks.length = 0;
    stamps = [];
    frame = requestAnimationFrame(tick);
  },
  /** Milliseconds between neighbouring frames, and of long tasks. */
  end(): { gaps: number[]; tasks: number[] } {
    cancelAnimationFrame(frame);
    return { gaps: stamps.slice(1).map((time, at) => time - stamps[at]!), tasks: [...tasks] };
  },
});
