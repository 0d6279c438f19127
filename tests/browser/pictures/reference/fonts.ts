import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { inViews } from '../../audit/views';
import type { Driver } from '../../types';

/*
 * Pictures that are compared show the same fonts on every machine: open ones, from npm, in place of the system's. They
 * are added to the page as data, which no policy of a page forbids.
 */

const FACES = [
  ['Pinned Serif', 'source-serif-4', 400, 'latin'],
  ['Pinned Serif', 'source-serif-4', 600, 'latin'],
  ['Pinned Sans', 'source-sans-3', 400, 'latin'],
  ['Pinned Sans', 'source-sans-3', 600, 'latin'],
  ['Pinned Sans', 'source-sans-3', 400, 'cyrillic'],
] as const;

/** The letters that each file holds, so that one family has both. */
const RANGES = { latin: 'U+0-2FF, U+2000-22FF', cyrillic: 'U+400-4FF' };

const FAMILIES = `:root, :host { --serif: "Pinned Serif" !important; --sans: "Pinned Sans" !important; }
  body > main { font-family: "Pinned Serif"; }`;

interface Face {
  family: string;
  weight: string;
  range: string;
  base64: string;
}

let faces: Face[] | undefined;

function readFaces(): Face[] {
  const { resolve } = createRequire(import.meta.url);
  return FACES.map(([family, font, weight, subset]) => ({
    family,
    weight: String(weight),
    range: RANGES[subset],
    base64: readFileSync(
      resolve(`@fontsource/${font}/files/${font}-${subset}-${weight}-normal.woff2`),
      'base64',
    ),
  }));
}

/** Gives a page and the views on it the pinned fonts, and waits until all stands where it then has to. */
export async function pinFonts(driver: Driver, page: Page): Promise<void> {
  faces ??= readFaces();
  await page.evaluate(addFaces, faces);
  await inViews(driver, page, useFamilies, FAMILIES);
  // A card stands by its line, which has moved.
  await page.evaluate(() => window.dispatchEvent(new Event('resize')));
}

/** Runs in the page. */
async function addFaces(faces: Face[]): Promise<void> {
  for (const { family, weight, range, base64 } of faces) {
    const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    document.fonts.add(await new FontFace(family, data, { weight, unicodeRange: range }).load());
  }
}

/** Runs in the page. */
function useFamilies(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  for (const { shadowRoot } of document.querySelectorAll('[popover="manual"]'))
    shadowRoot?.adoptedStyleSheets.push(sheet);
}
