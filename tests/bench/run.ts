import { describeMachine } from './machine';
import { readOptions, USAGE } from './options';
import { madePages, savedPages } from './pages';
import { judge, table } from './report';
import { FAMILIES } from './rows';
import type { Figure, Run } from './types';

/*
 * `npm run bench`: what Sidelight costs, each figure beside its limit or its peer in the same run. What it does goes
 * to stderr, the table or the JSON to stdout.
 */

function options() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const { json, quick, pages, only, browsers } = options();
const made = () => (quick ? madePages(12, { texts: 4_000, scriptBytes: 400_000 }) : madePages(121));
const run: Run = {
  quick,
  browsers,
  pages: pages === null ? made() : savedPages(pages),
  wanted: (id) =>
    (browsers.includes('firefox') || !id.endsWith('-firefox')) &&
    (!only || only.has(id) || only.has(id.replace(/-firefox$/, ''))),
  say: (text) => console.error(text),
};

/** What cannot be measured is a row too: it says why. */
async function measured({ ids, measure }: (typeof FAMILIES)[number]): Promise<Figure[]> {
  if (!ids.some(run.wanted)) return [];
  try {
    return (await measure(run)).filter(({ id }) => run.wanted(id));
  } catch (error) {
    console.error(error);
    const note = error instanceof Error ? error.message : String(error);
    return ids.filter(run.wanted).map((id) => ({ id, value: null, note }));
  }
}

const machine = describeMachine();
const figures: Figure[] = [];
for (const family of FAMILIES) figures.push(...(await measured(family)));
const rows = figures.map(judge);
console.log(json ? JSON.stringify({ machine: machine(), rows }, null, 1) : table(rows));
if (!json) console.log(`\n${JSON.stringify(machine())}`);
