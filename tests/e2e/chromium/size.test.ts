import { expect, it } from 'vitest';
import { sizeOf, sizeOfPage } from '../../browser/sizes';

/* A budget is what a reader pays on every page, or whenever it is opened: bytes, minified and gzipped. */

it.each([
  ['every frame', () => sizeOf('content-scripts/content.js'), 23_650],
  ['marks in every frame', () => sizeOf('content-scripts/content.css'), 1_000],
  // With the word lists of linking, which every frame read with its lexicon before, and with the finder.
  ['a frame with a name in it', () => sizeOf('names.js'), 66_000],
  ['a frame that shows marks, once they are painted', () => sizeOf('card.js'), 24_000],
  ['the popup', () => sizeOfPage('popup.html'), 80_000],
])('%s loads no more than it may', (_, size, most) => {
  expect(size()).toBeGreaterThan(most / 5);
  expect(size()).toBeLessThanOrEqual(most);
});
