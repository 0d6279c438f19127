import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build';
import { nameOf, type Reference } from './list';

/* The pictures in the repository, and the version of the browser that drew them. */

const FOLDER = join(ROOT, 'tests', 'e2e', 'chromium', 'pictures');
const BROWSER = join(FOLDER, 'browser.json');

const fileOf = (reference: Reference) => join(FOLDER, `${nameOf(reference)}.png`);

/** A kept picture; null when none is. */
export function readKept(reference: Reference): Uint8Array | null {
  const file = fileOf(reference);
  return existsSync(file) ? readFileSync(file) : null;
}

export function keep(reference: Reference, png: Uint8Array): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(fileOf(reference), png);
}

/** Of "Chrome/156.0.7000.1" the 156. */
export const majorOf = (version: string): number => Number(/\d+/.exec(version)?.[0]);

/** The major version of the browser that drew the kept pictures. */
export const keptMajor = (): number => JSON.parse(readFileSync(BROWSER, 'utf8')).chromium;

export function keepMajor(chromium: number): void {
  // As the formatter has it.
  writeFileSync(BROWSER, `{ "chromium": ${chromium} }\n`);
}
