// @vitest-environment node
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { bin } from '../../step';

async function detect(lines: string[], ...args: string[]) {
  const run = spawn(bin('tsx'), ['data/commands/detect.ts', ...args]);
  run.stdin.end(lines.join('\n'));
  const ended = new Promise<number | null>((done) => run.once('close', done));
  const [out, problem] = await Promise.all([text(run.stdout), text(run.stderr)]);
  return { out, problem, status: await ended };
}

it('reads a page a line and prints its mentions, with offsets into the text', async () => {
  const page = 'Kaja Kallas and her father, Siim Kallas, both led Estonia. Kallas now speaks for the E.U.';
  const { out, status } = await detect([
    JSON.stringify({ id: 1, text: page }),
    '',
    JSON.stringify({ id: 'two', text: 'Nobody of note.', lang: 'en' }),
  ]);
  const [one, two] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(one.id).toBe(1);
  expect(one.mentions.map(({ text, entity, form }: never) => [text, entity, form])).toEqual([
    ['Kaja Kallas', 'kaja-kallas', 'name'],
    ['Estonia', 'estonia', 'name'],
    ['Kallas', 'kaja-kallas', 'name'],
    ['E.U.', 'european-union', 'name'],
  ]);
  for (const { start, end, text } of one.mentions) expect(page.slice(start, end)).toBe(text);
  expect(two).toEqual({ id: 'two', mentions: [] });
  expect(status).toBe(0);
});

it('says which line is wrong, and fails', async () => {
  const { problem, status } = await detect(['{"id": 1, "text": "Fine."}', '{"id": 2}']);
  expect(problem).toContain('Line 2');
  expect(status).toBe(1);
});
