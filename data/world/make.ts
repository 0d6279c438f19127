import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPackFile } from '../pack/parse';
import { problemLines } from '../pack/problem-lines';
import { readCsv } from './csv';
import { readFactbook } from './factbook';
import { worldPack } from './world-pack';

/*
 * Makes the reference pack of the world: `npm run world -- --factbook FOLDER --codes FILE --out FILE`.
 * The factbook is a folder of JSON files by region, the codes a CSV table; names come from cldr-localenames-full.
 */

const USAGE = 'Usage: npm run world -- --factbook FOLDER --codes FILE --out FILE';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function options() {
  try {
    const { values } = parseArgs({
      options: { factbook: { type: 'string' }, codes: { type: 'string' }, out: { type: 'string' } },
    });
    const { factbook, codes, out } = values;
    if (factbook && codes && out) return { factbook, codes, out };
  } catch (error) {
    fail(`${(error as Error).message}\n${USAGE}`);
  }
  return fail(USAGE);
}

function sources({ factbook, codes }: { factbook: string; codes: string }) {
  try {
    return { rows: readCsv(readFileSync(codes, 'utf8')), entries: readFactbook(factbook) };
  } catch (error) {
    return fail(`The sources cannot be read: ${(error as Error).message}`);
  }
}

const given = options();
const { rows, entries } = sources(given);
const text = `${JSON.stringify(worldPack(rows, entries)).replaceAll('{"id":', '\n{"id":')}\n`;
const parsed = readPackFile(text);
if (!parsed.ok) fail(problemLines(parsed.problems));
writeFileSync(given.out, text);
const names = parsed.pack.entities.reduce((sum, entity) => sum + entity.names.length, 0);
console.log(`Wrote ${parsed.pack.entities.length} entities with ${names} names to ${given.out}.`);
