import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browser/types';
import { targetOf } from './targets';

export const USAGE = `Usage: npm run bench -- [--json] [--quick] [--pages FOLDER] [--only ROW,…] [--firefox | --both]
  --json      one JSON value: {machine, rows: [{id, value, unit, target, met, peer?, limit?, note?}]}
  --quick     few rounds on small pages: shows that it runs, not how fast anything is
  --pages     a folder of saved pages in place of made ones
  --only      these rows alone
  --firefox   rows of whole pages in Firefox, --both in both browsers (Chromium alone otherwise)`;

/** What was asked for on the command line. */
export interface Options {
  json: boolean;
  quick: boolean;
  pages: string | null;
  /** Null for all. */
  only: ReadonlySet<string> | null;
  browsers: readonly BrowserKind[];
}

/**
 * Reads the command line.
 *
 * @throws Error saying what does not fit.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      firefox: { type: 'boolean', default: false },
      both: { type: 'boolean', default: false },
      pages: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const only = values.only === undefined ? null : new Set(values.only.split(','));
  for (const id of only ?? []) targetOf(id);
  return {
    json: values.json,
    quick: values.quick,
    pages: values.pages ?? null,
    only,
    browsers: values.both ? ['chromium', 'firefox'] : values.firefox ? ['firefox'] : ['chromium'],
  };
}
