import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { linkText } from '../../data/commands/detector';
import { compile } from '../../data/lexicon/compile';
import { loadLexicon } from '../../data/lexicon/load';
import { readBundledPacks } from '../../data/library/read-packs';
import { type Case, readCases } from './cases';
import { formatOf } from './formats';
import { compare, meant, type Span } from './score';
import { Tables } from './tables';

/*
 * `npm run accuracy`: precision and recall of linking, by source, kind, form, language and rule: what
 * brought each mention, and what kept each candidate silent, rightly (beside the annotations) or wrongly. Without arguments on
 * the project's own set; with arguments on annotated files of the formats in formats.ts. `--show` prints every
 * disagreement with the text around it, `--all` every mention.
 */

const OWN = fileURLToPath(new URL('../gold/', import.meta.url));
const { values, positionals } = parseArgs({
  options: { show: { type: 'boolean' }, all: { type: 'boolean' } },
  allowPositionals: true,
});
const files = positionals.length > 0 ? positionals : readdirSync(OWN).map((name) => OWN + name);

const lexicon = loadLexicon(
  compile(readBundledPacks(fileURLToPath(new URL('../../data/packs', import.meta.url)))),
);
const entities = Array.from({ length: lexicon.entityCount }, (_, index) => lexicon.entity(index));
const byCode = new Map(entities.flatMap(({ id, iso2 }) => (iso2 ? [[iso2, id] as const] : [])));
byCode.set('EU', 'european-union');
const ids = new Set(entities.map(({ id }) => id));

/** A mention or an annotation with the text around it, on one line. */
function line(sign: string, { id, text }: Case, { start, end, entity }: Span, rule?: string): string {
  const before = text.slice(Math.max(0, start - 60), start);
  const around = `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + 60)}`.replace(/\s+/g, ' ');
  return `  ${sign} ${id.split('/').at(-1)} ${entity}${rule ? ` [${rule}]` : ''}: ${around}`;
}

for (const file of files) {
  const first = JSON.parse(readFileSync(file, 'utf8').split('\n', 1)[0]!);
  const { read, annotated } = formatOf(first, byCode, ids);
  const tables = new Tables(lexicon, entities);
  const lines: string[] = [];
  const cases = readCases(file, read);
  for (const each of cases) {
    const { mentions, silences } = linkText(lexicon, each.text, each.lang);
    const outcome = compare(each, mentions);
    const silenced = silences();
    tables.add(each, outcome, silenced);
    if (values.show || values.all || !annotated) {
      for (const found of outcome.wrong) lines.push(line('+', each, found, found.why[0]?.code));
      for (const missed of outcome.missed)
        lines.push(line('-', each, missed, silenced.find(meant(missed))?.rule));
    }
    if (values.all) for (const found of outcome.right) lines.push(line('=', each, found, found.why[0]?.code));
  }
  console.log(`${file}: ${cases.length} texts`);
  if (annotated) console.log(`${tables}`);
  if (lines.length > 0) console.log(lines.join('\n'));
}
