/*
 * `npm run icons`: draws the icons in public/icon from mark.svg, in Chromium, since it is there for the tests anyway.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ROOT } from './build';
import { findBrowser } from './find';

const FOLDER = join(ROOT, 'public', 'icon');
const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync(join(FOLDER, 'mark.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: await findBrowser('chromium'),
  // Root in a container has no sandbox to use.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; inline-size: ${size}px; block-size: ${size}px }</style>${svg}`,
  );
  writeFileSync(join(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
