import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countries } from './countries';
import { readCsv } from './csv';
import { readFactbook } from './factbook';
import { towns } from './towns';

/*
 * Makes the table of where towns are: `npm run world-towns -- --factbook FOLDER --codes FILE --out FILE`, from the
 * sources of `npm run world`. What it writes is `data/maps/towns.json`.
 */

const { values } = parseArgs({
  options: { factbook: { type: 'string' }, codes: { type: 'string' }, out: { type: 'string' } },
});
const { factbook, codes, out } = values;
if (!factbook || !codes || !out) {
  console.error('Usage: npm run world-towns -- --factbook FOLDER --codes FILE --out FILE');
  process.exit(1);
}

const all = towns(countries(readCsv(readFileSync(codes, 'utf8')), readFactbook(factbook)));
const lines = Object.entries(all).map(
  ([id, town]) => `  "${id}": { "in": "${town.in}", "at": [${town.at.join(', ')}] }`,
);
writeFileSync(out, `{\n${lines.join(',\n')}\n}\n`);
console.log(`Wrote ${lines.length} towns to ${out}.`);
