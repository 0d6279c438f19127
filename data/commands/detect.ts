import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { compile } from '../lexicon/compile';
import { loadLexicon } from '../lexicon/load';
import { readPackFile } from '../pack/parse';
import { problemLines } from '../pack/problem-lines';
import type { Pack } from '../pack/schema';
import { detector } from './detector';
import { bundledPacks, fail } from './shared';

/*
 * `npm run -s detect`: stdin JSON Lines {id, text, lang?}, each text a page of its own; stdout JSON Lines
 * {id, mentions}. `--pack FILE` adds a pack, and may be given several times.
 */

const lineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  lang: v.optional(v.string()),
});

function readPack(file: string): Pack {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    fail(`Cannot read the pack ${file}.`);
  }
  const parsed = readPackFile(text);
  if (parsed.ok) return parsed.pack;
  fail(`${file} is not a sound pack:\n${problemLines(parsed.problems, '  ')}`);
}

function options(): string[] {
  try {
    return parseArgs({ options: { pack: { type: 'string', multiple: true } } }).values.pack ?? [];
  } catch (error) {
    fail(`${(error as Error).message}\nUsage: npm run -s detect [-- --pack FILE] < LINES.jsonl`);
  }
}

const detect = detector(loadLexicon(compile([...bundledPacks(), ...options().map(readPack)])));

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() === '') continue;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    fail(`Line ${number} is not JSON.`);
  }
  const parsed = v.safeParse(lineSchema, value);
  if (!parsed.success) {
    const { path, message } = parsed.issues[0];
    fail(`Line ${number}: expected {"id", "text", "lang"?}; ${path?.[0]?.key ?? 'the line'}: ${message}`);
  }
  const { id, text, lang } = parsed.output;
  process.stdout.write(`${JSON.stringify({ id, mentions: detect(text, lang) })}\n`);
}
