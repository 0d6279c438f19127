import { readFileSync } from 'node:fs';
import { compile } from '../lexicon/compile';
import { loadLexicon } from '../lexicon/load';
import { parsePack } from '../pack/parse';
import { problemLines } from '../pack/problem-lines';
import { detector } from './detector';
import { draftPack } from './draft';
import { bundledPacks, fail } from './shared';

/* `npm run -s pack -- ARTICLE.txt`: prints a draft of a pack; what is left to write goes to stderr. */

const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0) fail('Usage: npm run -s pack -- ARTICLE.txt');

let article: string;
try {
  article = readFileSync(file, 'utf8');
} catch {
  fail(`Cannot read the article ${file}.`);
}
const known = bundledPacks();
const today = new Date().toISOString().slice(0, 10);
try {
  const draft = draftPack(article, known, detector(loadLexicon(compile(known))), today);
  const parsed = parsePack(draft);
  if (!parsed.ok) fail(problemLines(parsed.problems));
  console.log(JSON.stringify(draft, null, 2));
  const texts = JSON.stringify(draft).split('To write:').length - 1;
  console.error(
    `${draft.entities.length} entities. Check their names and kinds, add those that are missing, and write the ${texts} texts that begin with "To write:".${
      draft.language === 'en' ? '' : ' Names that no pack knows are found in English only.'
    }`,
  );
} catch (error) {
  fail((error as Error).message);
}
