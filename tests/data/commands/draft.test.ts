// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { detector } from '../../../data/commands/detector';
import { draftPack } from '../../../data/commands/draft';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { readBundledPacks } from '../../../data/library/read-packs';
import { parsePack } from '../../../data/pack/parse';
import { bin } from '../../step';

const known = readBundledPacks('data/packs', ['belarus-election-2025.json']);
const detect = detector(loadLexicon(compile(known)));
const draft = (article: string) => draftPack(article, known, detect, '2025-03-04');

const ARTICLE = `Vik votes on its harbour

Mayor Ada Lind of Vik told reporters that the Harbour Board had met Jonas Berg.
Kaja Kallas had asked for a vote. The E.U. would watch it, Kallas said.
Ms Lind agreed.
`;

describe('a draft of a pack', () => {
  const parsed = parsePack(draft(ARTICLE));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { pack } = parsed;
  const entity = (id: string) => pack.entities.find((each) => each.id === id);

  it('is a sound pack of this article', () => {
    expect(pack).toMatchObject({
      id: 'vik-votes-on-its-harbour',
      title: 'Vik votes on its harbour',
      language: 'en',
      asOf: '2025-03-04',
      article: { title: 'Vik votes on its harbour', paragraphs: 4 },
    });
  });

  it.each([
    ['ada-lind', 'person', ['Ada Lind', 'Lind'], [2, 4]],
    ['jonas-berg', 'person', ['Jonas Berg'], [2]],
    ['harbour-board', 'organisation', ['Harbour Board'], [2]],
  ])('has %s, whom no pack knows, with the paragraphs', (id, kind, names, cites) => {
    expect(entity(id)).toMatchObject({ kind, facts: [{ cites }] });
    expect(entity(id)!.names.map(({ text }) => text)).toEqual(names);
  });

  it('takes over who is known, with the spellings of its language', () => {
    expect(entity('kaja-kallas')).toMatchObject({
      kind: 'person',
      facts: [{ cites: [3] }],
    });
    expect(entity('european-union')).toMatchObject({ facts: [{ cites: [3] }] });
    const langs = new Set(pack.entities.flatMap(({ names }) => names.map(({ lang }) => lang)));
    expect([...langs].filter((lang) => lang && lang !== 'en')).toEqual([]);
  });

  it('takes over no sentence: what is left to write says so', () => {
    expect(entity('ada-lind')).toMatchObject({
      role: 'To write: who or what this is.',
      facts: [{ text: 'To write: what the article says of Ada Lind.' }],
    });
    expect(pack.summary[0]?.text).toMatch(/^To write:/);
  });
});

it('of another language has the names that are known', () => {
  const { language, entities } = draft('Выборы\n\nКая Каллас осудила выборы, которые прошли в Белоруссии.');
  expect(language).toBe('ru');
  expect(entities.map(({ id }) => id).sort()).toEqual(['belarus', 'kaja-kallas']);
});

it.each([
  ['\n \n', 'There is no text in this article.'],
  ['nothing happened today', 'No name was found in this article.'],
])('says what is wrong with %j', (article, problem) => {
  expect(() => draft(article)).toThrow(problem);
});

it('the command says which file it cannot read, and fails', () => {
  const { stderr, status } = spawnSync(bin('tsx'), ['data/commands/pack.ts', 'none.txt'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('Cannot read the article none.txt.\n');
  expect(status).toBe(1);
}, 60_000);
