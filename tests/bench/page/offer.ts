import { callable } from './call';

/** Something to be measured, in a page that holds nothing else of the kind. */
export interface Subject<Given> {
  /** Makes ready what is not measured: the index, the pattern. */
  prepare(given: Given): void | Promise<void>;
  /** Does the work once, from the beginning. Returns milliseconds. */
  once(): number | Promise<number>;
}

/** Milliseconds of work that one sample holds. */
const SAMPLE = 20;
const MOST_TIMES = 200;

/** Makes a subject callable: made ready, done for the first time, which cannot be had again, or measured. */
export function offer<Given>(subject: Subject<Given>): void {
  /** The mean of as many times as the clock needs to be exact. */
  async function mean(before: () => void | Promise<void>): Promise<number> {
    let spent = 0;
    let times = 0;
    while (times === 0 || (spent < SAMPLE && times < MOST_TIMES)) {
      await before();
      spent += await subject.once();
      times += 1;
    }
    return spent / times;
  }
  callable({
    prepare: (given: Given) => subject.prepare(given),
    first: () => subject.once(),
    sample: () => mean(() => {}),
    /** Each time in a task of its own, as what waits for its turn has it. */
    apart: () => mean(() => new Promise((turn) => setTimeout(turn))),
  });
}

/** Milliseconds that some work takes. What it returns is kept, so that it cannot be left out. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  kept.result = work();
  return performance.now() - start;
}

const kept: { result?: unknown } = {};
