import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { currentBuild } from '../browser/build';
import { findBrowser, START_WITHIN } from '../browser/find';
import { type PageServer, servePages } from '../browser/serve';

/* A browser of its own, which Sidelight is installed in while a page is open. */

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  const kind = inject('kind');
  const executablePath = await findBrowser(kind);
  browser =
    kind === 'firefox'
      ? await puppeteer.launch({ browser: 'firefox', executablePath, timeout: START_WITHIN })
      : await puppeteer.launch({
          executablePath,
          timeout: START_WITHIN,
          enableExtensions: true,
          pipe: true,
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        });
  server = await servePages();
});

afterAll(async () => {
  await server?.close();
  await browser?.close();
});

it('marks names in a page that was open before it was installed, also in its frames', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const inner = server.put('/inner', { body: '<!doctype html><html lang="en"><p>Marta Kos and the EU.' });
  const body = `<!doctype html><html lang="en"><p>Kaja Kallas spoke.<iframe src="${inner}"></iframe>`;
  await page.goto(server.put('/open', { body }));
  const before = await page.content();

  await browser.installExtension(currentBuild(inject('kind')));
  const marked = async () => {
    // The welcome page opens and takes the front; a page at the back paints nothing.
    await page.bringToFront();
    return Promise.all(page.frames().map((frame) => frame.evaluate(() => CSS.highlights.size > 0)));
  };
  await expect.poll(marked).toEqual([true, true]);
  expect(await page.content()).toBe(before);
  expect(errors).toEqual([]);
});
