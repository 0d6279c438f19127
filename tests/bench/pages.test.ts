// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { makePage } from './make-page';
import { madePages } from './pages';
import { seeded } from './random';

const TEXTS = 3_000;

/** Counts as the pages that the shape was taken from were counted. */
function measured(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const shape = { texts: 0, blank: 0, read: 0, inline: 0, linked: 0, characters: 0, scripts: 0 };
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement!;
    shape.texts += 1;
    if (parent.matches('script, style')) shape.scripts += node.length;
    else if (node.data.trim() === '') shape.blank += 1;
    else {
      shape.read += 1;
      shape.characters += node.data.trim().length;
      if (parent.matches('a, b, span, time')) shape.inline += 1;
      if (parent.closest('a')) shape.linked += 1;
    }
  }
  return { ...shape, elements: page.querySelectorAll('*').length };
}

describe('a made page has the shape that saved ones were found to have', () => {
  const html = makePage(seeded(7), { texts: TEXTS, scriptBytes: TEXTS * 75 });
  const { texts, blank, read, inline, linked, characters, scripts, elements } = measured(html);
  const near = (value: number, share: number) => {
    expect(value).toBeGreaterThan(share * 0.75);
    expect(value).toBeLessThan(share * 1.25);
  };

  it('white space alone in two of three text nodes', () => near(blank / texts, 0.71));
  it('as many texts as asked for', () => near(read, TEXTS));
  it('two of three texts in an inline element, half of them in a link', () => {
    near(inline / read, 0.65);
    near(linked / read, 0.54);
  });
  it('thirty characters a text', () => near(characters / read, 30));
  it('three elements a text', () => near(elements / read, 2.9));
  it('a third of it scripts', () => near(scripts / html.length, 0.3));
});

it('makes the same page again, pages in order of size, and one that is the largest', () => {
  const pages = madePages(5, { texts: 3_000, scriptBytes: 500_000 });
  const sizes = Array.from({ length: 5 }, (_, at) => pages.page(at).html.length);
  expect(sizes).toEqual([...sizes].sort((left, right) => left - right));
  expect(sizes[4]).toBeGreaterThan(800_000);
  expect(pages.page(2)).toEqual(pages.page(2));
});
