import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { ROOT } from '../../browser/build';
import { bin } from '../../step';

it('tours the sample page where there is no display: names, cards, pictures', async () => {
  const run = spawn(bin('tsx'), ['tests/browser/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, CI: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => run.once('close', done));
  const out = await text(run.stdout);
  expect(await ended).toBe(0);
  for (const name of ['kaja-kallas', 'alexander-lukashenko', 'belarus', 'european-union'])
    expect(out).toMatch(new RegExp(`\\(${name}\\): \\d`));
  const folder = join(ROOT, /^Pictures: (.*)$/m.exec(out)?.[1] ?? '');
  const pages = ['popup-page', 'popup-story', 'options', 'welcome'];
  for (const name of ['card-light', 'card-dark', ...pages, ...pages.map((page) => `${page}-dark`)])
    expect(statSync(join(folder, `${name}.png`)).size).toBeGreaterThan(10_000);
}, 240_000);
