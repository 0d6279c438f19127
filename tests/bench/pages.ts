import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePage, type Shape } from './make-page';
import { seeded } from './random';
import { quantile } from './stats';

/** A page to be measured. */
interface SavedPage {
  name: string;
  html: string;
}

/** Pages in order of size, each read or made when it is asked for. */
export interface Pages {
  readonly count: number;
  /** @param at from 0, the smallest, to `count - 1`, the largest */
  page(at: number): SavedPage;
}

/**
 * A page says in itself what it may fetch; measuring puts more into it. Nothing else is changed.
 */
function freed(html: string): string {
  return html.replace(/<meta[^>]+content-security-policy[^>]*>/gi, '');
}

/** The saved pages of a folder. */
export function savedPages(folder: string): Pages {
  const files = readdirSync(folder)
    .filter((name) => /\.html?$/.test(name))
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8') }))
    .sort((left, right) => left.html.length - right.html.length);
  if (files.length === 0) throw new Error(`There is no page (.html) in ${folder}.`);
  return {
    count: files.length,
    page: (at) => ({ name: files[at]!.name, html: freed(files[at]!.html) }),
  };
}

/** How many texts with something to read a page has: the tenths of thirty saved news pages. */
const TEXTS = [20, 124, 179, 210, 300, 358, 420, 478, 595, 637, 1_500];

/** The largest page that is measured, 10 MB. */
const LARGEST: Shape = { texts: 36_000, scriptBytes: 4_300_000 };

/**
 * Pages of the shape that saved pages were found to have.
 *
 * @param count how many, the last of them the largest
 * @param largest its shape
 */
export function madePages(count: number, largest: Shape = LARGEST): Pages {
  return {
    count,
    page(at) {
      const texts = Math.round(quantile(TEXTS, at / Math.max(1, count - 2)));
      const shape = at === count - 1 ? largest : { texts, scriptBytes: texts * 75 };
      return { name: `made-${at + 1}`, html: makePage(seeded(at), shape) };
    },
  };
}
