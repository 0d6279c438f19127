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

callable({
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
