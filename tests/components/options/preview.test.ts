import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARK_COLOURS } from '../../../data/settings/schema';

const read = (path: string) => readFileSync(path, 'utf8');
const marks = read('entrypoints/content/marks/marks.css');
const preview = read('components/options/preview.css');

/** The colour that the rule of a highlight gives. */
const painted = (name: string) =>
  new RegExp(`::highlight\\(${name}\\)[^{]*\\{[^}]*?(rgb\\([^)]*\\)|#[0-9a-f]{6,8})`).exec(marks)?.[1];

/** The block of the preview's sheet for one colour. */
const ofColour = (colour: string) =>
  new RegExp(`\\[data-colour="${colour}"\\] \\{([^}]*)\\}`).exec(preview)?.[1];

describe.each(MARK_COLOURS)('the preview of %s marks', (colour) => {
  it('has the colours a page gets', () => {
    const block = ofColour(colour);
    const both = (what: string, read = '') =>
      `light-dark(${painted(`sidelight-${what}-${colour}-light${read}`)}, ${painted(`sidelight-${what}-${colour}-dark${read}`)})`;
    expect(block).toContain(`--tint: ${both('tint')};`);
    expect(block).toContain(`--strong: ${both('hover')};`);
    expect(block).toContain(`--faint-tint: ${both('tint', '-read')};`);
    for (const style of ['underline', 'dotted']) {
      expect(block).toContain(`--stroke: ${painted(`sidelight-${style}-${colour}-light`)};`);
      expect(block).toContain(`--faint-stroke: ${painted(`sidelight-${style}-${colour}-light-read`)};`);
    }
  });
});
