import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LABEL, territoryNames } from './cldr';
import { readCsv } from './csv';
import CAPITALS from './tables/capitals.json';
import LANGUAGES from './tables/languages.json';

/*
 * Makes the table of capitals in other languages: `npm run world-cities -- --dates FOLDER --codes FILE --out FILE`.
 * The folder is an unpacked npm package cldr-dates-full, which is too large to be installed with everything else:
 * CLDR names the cities that give time zones their names.
 */

interface Zone {
  exemplarCity?: string;
}

const { values } = parseArgs({
  options: { dates: { type: 'string' }, codes: { type: 'string' }, out: { type: 'string' } },
});
const { dates, codes, out } = values;
if (!dates || !codes || !out) {
  console.error('Usage: npm run world-cities -- --dates FOLDER --codes FILE --out FILE');
  process.exit(1);
}

/** "Asia/Phnom_Penh" → "Phnom Penh" */
const plain = (zone: string) => zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' ');

/** City by time zone: "Europe/Kiev" → "Kyjev". */
function cities(lang: string): Map<string, string> {
  const text = readFileSync(join(dates!, 'main', lang, 'timeZoneNames.json'), 'utf8');
  const { zone } = JSON.parse(text).main[lang].dates.timeZoneNames;
  const found = new Map<string, string>();
  for (const [area, zones] of Object.entries<Record<string, Zone>>(zone)) {
    for (const [name, { exemplarCity }] of Object.entries(zones)) {
      found.set(`${area}/${name}`, exemplarCity ?? plain(name));
    }
  }
  return found;
}

const named = Object.values(CAPITALS as Record<string, { name?: string }>).map(({ name }) => name);
const rows = readCsv(readFileSync(codes, 'utf8'));
const capitals = new Set([...named, ...rows.map(({ Capital }) => Capital?.trim())].filter(Boolean));
for (const state of territoryNames('en')) capitals.delete(state);
const english = cities('en');
/** Time zones of islands that are named after another town than their capital. */
const OTHERS = new Set(['America/Miquelon']);
const zones = new Set(LANGUAGES.flatMap((lang) => [...cities(lang).keys()]));
const table: Record<string, Map<string, string[]>> = {};
for (const lang of LANGUAGES.filter((each) => each !== 'en')) {
  const countries = territoryNames(lang);
  const own = cities(lang);
  const latin = /\p{Script=Latin}/u.test(own.get('Europe/Athens') ?? '');
  for (const zone of zones) {
    const name = english.get(zone) ?? plain(zone);
    // What a language does not list it spells as English does.
    const city = own.get(zone) ?? (latin ? name : undefined);
    if (city === undefined) continue;
    const text = city.normalize('NFC').replaceAll('ʼ', '’');
    if (!capitals.has(name) || OTHERS.has(zone) || LABEL.test(text) || countries.has(text)) continue;
    table[name] ??= new Map();
    table[name].set(text, [...(table[name].get(text) ?? []), lang]);
  }
}
const sorted = Object.keys(table).sort();
const written = sorted.map((name) => [
  name,
  [...table[name]!].map(([text, langs]) => `${text}|${langs.join(' ')}`),
]);
writeFileSync(out, `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`);
console.log(`Wrote ${sorted.length} cities to ${out}.`);
