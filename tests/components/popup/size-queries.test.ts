import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('asks for no size that a window has while Chromium looks for the popup’s own', () => {
  for (const file of [
    'popup/popup.css',
    'popup/story.css',
    'popup/rows.css',
    'card/body.css',
    'page.css',
    'scroller.css',
  ]) {
    for (const [query] of readFileSync(`components/${file}`, 'utf8').matchAll(
      /@media[^{]*max-(width|height)[^{]*/g,
    ))
      expect(query, file).toMatch(/min-(width|height): 100px/);
  }
});
