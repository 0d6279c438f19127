import { cpus, loadavg, release, totalmem } from 'node:os';

/** Where and when figures were taken: without it they mean nothing. */
export interface Machine {
  date: string;
  cores: number;
  processor: string;
  memoryGB: number;
  system: string;
  node: string;
  /** How many processes wanted a core, on average over the last minute: before and after. */
  load: [before: number, after: number];
}

/** Describes the machine; what is returned is called at the end of the run. */
export function describeMachine(): () => Machine {
  const date = new Date().toISOString().slice(0, 10);
  const before = loadavg()[0]!;
  return () => ({
    date,
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.version,
    load: [before, loadavg()[0]!],
  });
}
