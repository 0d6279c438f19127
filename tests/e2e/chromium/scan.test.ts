import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { ROOT } from '../../browser/build';
import { countRequests } from '../../browser/requests';
import { scanPage } from '../../browser/scan-page';
import { newTab } from '../../browser/tab';
import { bin } from '../../step';
import { useBrowser } from '../suite';

const suite = useBrowser();

async function scan(...args: string[]) {
  const run = spawn(bin('tsx'), ['tests/browser/scan.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((done) => run.once('close', done));
  const lines = (await text(run.stdout)).trim().split('\n');
  return { lines: lines.map((line) => JSON.parse(line)), status: await ended };
}

it('prints a line for each file, and fails for one that cannot be read', async () => {
  const page = 'tests/pages/two-frames.html';
  const { lines, status } = await scan('--context', page, 'tests/pages/none.html');
  expect(lines).toEqual([
    {
      file: page,
      mentions: { 'kaja-kallas': 2, belarus: 1, 'marta-kos': 1 },
      texts: expect.any(Number),
      ms: {
        scan: expect.any(Number),
        limit: expect.any(Number),
        ratio: expect.any(Number),
        longestTask: expect.any(Number),
      },
      domMutations: 0,
      requests: 0,
      found: expect.arrayContaining([
        { entity: 'belarus', text: 'Belarus', context: expect.stringContaining('spoke of Belarus.') },
      ]),
    },
    { file: 'tests/pages/none.html', error: expect.stringContaining('none.html') },
  ]);
  expect(lines[0].texts).toBeGreaterThan(2);
  expect(lines[0].ms.scan).toBeGreaterThan(0);
  expect(status).toBe(1);
}, 180_000);

it('sees the changes it counts', async () => {
  const { page } = await newTab(suite.driver);
  const url = suite.server.put('/changing', {
    body: '<!doctype html><p>Text.</p><script>addEventListener("DOMContentLoaded", () => document.body.append("more"))</script>',
  });
  expect(await scanPage(suite.driver, page, url, null)).toMatchObject({ domMutations: 1, requests: 0 });
  await page.close();
});

it('sees the requests it counts: those of Sidelight, and not those of the page', async () => {
  const tab = await suite.open('<p>Text.</p>');
  const requests = await countRequests(suite.driver, tab.page);
  const seen = () => requests.count;
  await tab.page.evaluate(() => fetch('/by-the-page'));
  await tab.page
    .extensionRealms()[0]!
    .evaluate(`fetch('/by-a-script')\n//# sourceURL=${suite.driver.url('content.js')}`);
  await expect.poll(seen).toBe(1);
  expect(suite.server.asked).toEqual(expect.arrayContaining(['/by-the-page', '/by-a-script']));
});
