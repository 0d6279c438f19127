import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Detected, detector } from '../../data/commands/detector';
import { readBundledPacks } from '../../data/lexicon/bundle-plugin';
import { compile } from '../../data/lexicon/compile';
import { loadLexicon } from '../../data/lexicon/load';
import { readCases } from './cases';
import { formatOf } from './formats';
import { compare, Tally } from './score';

/*
 * `npm run accuracy`: precision and recall of linking, by kind, form and language. Without arguments on the
 * project's own set; with arguments on annotated files of the formats in formats.ts. `--show` prints every
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
const detect = detector(lexicon);
const entities = Array.from({ length: lexicon.entityCount }, (_, index) => lexicon.entity(index));
const kinds = new Map<string, string>(entities.map(({ id, kind }) => [id, kind]));
const byCode = new Map(entities.flatMap(({ id, iso2 }) => (iso2 ? [[iso2, id] as const] : [])));
byCode.set('EU', 'european-union');

function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 60), start);
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + 60)}`.replace(/\s+/g, ' ');
}

for (const file of files) {
  const first = JSON.parse(readFileSync(file, 'utf8').split('\n', 1)[0]!);
  const { read, annotated } = formatOf(first, byCode);
  const tables = { all: new Tally(), kind: new Tally(), language: new Tally() };
  const lines: string[] = [];
  const show = (
    sign: string,
    id: string,
    text: string,
    span: { start: number; end: number; entity: string },
  ) => lines.push(`  ${sign} ${id.split('/').at(-1)} ${span.entity}: ${around(text, span.start, span.end)}`);
  const cases = readCases(file, read);
  for (const each of cases) {
    const { right, wrong, missed } = compare(each, detect(each.text, each.lang));
    const add = (of: 'right' | 'wrong' | 'missed', entity: string, form: string) => {
      const kind = form === 'demonym' ? 'word of nationality' : (kinds.get(entity) ?? 'unknown');
      for (const [table, key] of [
        ['all', 'all'],
        ['kind', kind],
        ['language', each.lang || '?'],
      ] as const)
        tables[table].add(key, of);
    };
    for (const { found } of right) add('right', found.entity, found.form);
    for (const found of wrong) add('wrong', found.entity, found.form);
    for (const { entity } of missed) add('missed', entity, 'name');
    const print = (sign: string, spans: readonly (Detected | (typeof missed)[number])[]) => {
      for (const span of spans) show(sign, each.id, each.text, span);
    };
    if (values.show || values.all || !annotated) {
      print('+', wrong);
      print('-', missed);
    }
    if (values.all)
      print(
        '=',
        right.map(({ found }) => found),
      );
  }
  console.log(`${file}: ${cases.length} texts`);
  if (annotated) for (const table of Object.values(tables)) console.log(`${table}`);
  if (lines.length > 0) console.log(lines.join('\n'));
}
