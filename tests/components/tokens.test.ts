import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');

/** The colours of one of the two schemes. */
function colours(scheme: 'light' | 'dark'): Map<string, string> {
  const set = css.matchAll(/--([\w-]+): light-dark\((?<light>#[\da-f]{6}), (?<dark>#[\da-f]{6})\);/g);
  return new Map([...set].map(({ 1: name, groups }) => [name!, groups![scheme]!]));
}

/** Relative luminance: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [less, more] = [luminance(a), luminance(b)].sort((a, b) => a - b);
  return (more! + 0.05) / (less! + 0.05);
}

/** What is read, and what it stands on. */
const TEXTS = [
  ...['ink', 'soft', 'faint', 'lamp'].flatMap((text) => [`${text} on paper`, `${text} on raised`]),
  'ink on glow',
  'lamp on glow',
  'paper on lamp',
];

/** Edges and rings that must be seen: WCAG 2.2, success criteria 1.4.11 and 2.4.13. */
const SHAPES = ['edge on paper', 'lamp on paper', 'focus on paper', 'focus on raised'];

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (scheme) => {
  const theme = colours(scheme);
  const between = (pair: string) => {
    const [a, b] = pair.split(' on ');
    return contrast(theme.get(a!)!, theme.get(b!)!);
  };

  it.each(TEXTS)('has text that can be read, WCAG 1.4.3: %s', (pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('has shapes that can be seen, WCAG 1.4.11: %s', (pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(3);
  });
});

it('has no grey text and no faint line for who asks for more contrast, in either theme', () => {
  const block = css.slice(css.indexOf('@media (prefers-contrast: more)'));
  for (const grey of ['soft', 'faint', 'edge']) expect(block).toContain(`--${grey}: var(--ink);`);
  // Over the colours above, which are set by a selector as strong.
  expect(block.lastIndexOf('@media')).toBe(0);
});
