import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

const FOLDERS = ['components', 'data', 'docs', 'entrypoints', 'tests'];

/** Every file and folder of the project that its pages may speak of, as paths from the root. */
const PATHS = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].map((path) => `/${path}`);

/** The ids that a page's headings get where it is shown. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

it.each(DOCS)('every link on %s leads somewhere', (doc) => {
  const links = [...readFileSync(doc, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
  const broken = links.filter(([, path, anchor]) => {
    const file = path ? join(dirname(doc), path) : doc;
    return !existsSync(file) || (anchor && !anchorsOf(readFileSync(file, 'utf8')).has(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

/** A source file, by its whole path or the end of it; or a folder, by its path from the root. */
const NAMED = new RegExp(
  String.raw`\`([\w.-]+(?:/[\w.-]+)*\.(?:tsx?|css|jsonl)|(?:${FOLDERS.join('|')})(?:/[\w.-]+)*/?)\``,
  'g',
);

it.each(DOCS)('every source file and folder that %s names is there', (doc) => {
  const named = [...readFileSync(doc, 'utf8').matchAll(NAMED)].map(([, path]) => path!.replace(/\/$/, ''));
  const missing = named.filter((path) => !PATHS.some((each) => each.endsWith(`/${path}`)));
  expect(missing.map((path) => `${relative('.', doc)}: ${path}`)).toEqual([]);
});

it('every decision is in the list of decisions', () => {
  const list = readFileSync('docs/decisions/README.md', 'utf8');
  const decisions = readdirSync('docs/decisions').filter((name) => /^\d/.test(name));
  const titleOf = (name: string) =>
    /^# \d+ · (.+)$/m.exec(readFileSync(join('docs/decisions', name), 'utf8'))?.[1];
  for (const name of decisions) expect(list).toContain(`[${name.slice(0, 3)}](${name}) ${titleOf(name)}`);
});
