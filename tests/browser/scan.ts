import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { currentBuild } from './build';
import { connect, launch } from './launch';
import { scanPage } from './scan-page';
import { servePages } from './serve';
import { closeWelcome } from './welcome';

/*
 * `npm run -s scan -- FILE.html…`: opens each file in headless Chromium with Sidelight in it; stdout JSON Lines
 * {file, mentions: {entity: count}, texts, ms: {scan, limit, ratio, longestTask}, domMutations, requests}. A file that
 * cannot be scanned gives {file, error} and, at the end, a failure. `--context` adds found: [{entity, text, context}].
 */

/** How much of the text around a mention `--context` prints, on either side. */
const AROUND = 60;

const USAGE = 'Usage: npm run -s scan -- [--context] FILE.html…';

/** A page's own scripts stay still, so that whatever changes is Sidelight's doing. */
const HEADERS = {
  // The file itself says its encoding, or the browser works it out.
  'content-type': 'text/html',
  'content-security-policy': "script-src 'none'",
};

function options(): { files: string[]; around: number | null } {
  try {
    const { values, positionals } = parseArgs({
      options: { context: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new Error('No file was given.');
    return { files: positionals, around: values.context ? AROUND : null };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    process.exit(2);
  }
}

const { files, around } = options();
const launched = await launch('chromium', currentBuild('chromium'));
const server = await servePages();
try {
  const driver = await connect('chromium', launched.endpoint);
  await closeWelcome(driver);
  for (const [number, file] of files.entries()) {
    const page = await driver.browser.newPage();
    let line: object;
    try {
      const url = server.put(`/${number}/`, { body: readFileSync(file), headers: HEADERS });
      line = await scanPage(driver, page, url, around);
    } catch (error) {
      line = { error: (error as Error).message };
      process.exitCode = 1;
    }
    process.stdout.write(`${JSON.stringify({ file, ...line })}\n`);
    await page.close();
  }
  await driver.disconnect();
} finally {
  await server.close();
  await launched.close();
}
