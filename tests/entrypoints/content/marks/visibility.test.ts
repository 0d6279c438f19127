import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MARK_COLOURS, MARK_STYLES } from '../../../../data/settings/schema';
import { lightness } from '../../../../entrypoints/content/marks/colour';

/*
 * Whether each mark can be seen, and what it stands behind can be read, on the pages there are: paper and near-white,
 * black and the dark greys that pages choose.
 */

type Rgb = readonly [number, number, number];

const css = readFileSync('entrypoints/content/marks/marks.css', 'utf8');

const PAGES = {
  light: {
    grounds: ['#ffffff', '#fffdf9', '#f4f4f4'],
    texts: ['#000000', '#222222', '#333333', '#555555'],
    // The palest selection that a browser paints by itself: macOS.
    selection: '#b4d5fe',
  },
  dark: {
    grounds: ['#000000', '#121212', '#1b1b1b', '#24292e'],
    texts: ['#ffffff', '#e6e6e6', '#cccccc'],
    selection: '#3f638b',
  },
} as const;

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** The paint of a highlight: its colour and how much of it there is, from 0 to 1. */
function paintOf(name: string): { colour: Rgb; alpha: number } {
  const rule = new RegExp(`::highlight\\(${name}\\)[^{]*\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  const hex = /#([\da-f]{6})([\da-f]{2})?/.exec(rule);
  if (hex) return { colour: rgb(hex[0]), alpha: hex[2] ? Number.parseInt(hex[2], 16) / 255 : 1 };
  const [r, g, b, alpha] = /rgb\(([^)]*)\)/.exec(rule)![1]!.split(/[ /]+/).map(Number);
  return { colour: [r!, g!, b!], alpha: alpha! };
}

const over = ({ colour, alpha }: { colour: Rgb; alpha: number }, ground: Rgb): Rgb =>
  colour.map((channel, at) => channel * alpha + ground[at]! * (1 - alpha)) as unknown as Rgb;

/** By WCAG 2.2, "contrast ratio". */
function contrast(a: Rgb, b: Rgb): number {
  const [less, more] = [a, b]
    .map((colour) => lightness(`rgb(${colour.join(', ')})`)!.luminance)
    .sort((x, y) => x - y);
  return (more! + 0.05) / (less! + 0.05);
}

/** OKLab (Björn Ottosson, 2020): distances in it are as the eye has them, in hue too. */
function oklab(colour: Rgb): Rgb {
  const [r, g, b] = colour.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: Rgb, b: Rgb): number {
  const [left, right] = [oklab(a), oklab(b)];
  return Math.hypot(...left.map((value, at) => value - right[at]!));
}

/** A difference that two neighbouring areas must have to be told apart at a glance. */
const SEEN = 0.03;

const cases = MARK_COLOURS.flatMap((colour) =>
  (['light', 'dark'] as const).flatMap((kind) =>
    PAGES[kind].grounds.map((hex) => ({ colour, kind, hex, ground: rgb(hex) })),
  ),
);

describe.each(cases)('$colour marks on $hex', ({ colour, kind, ground }) => {
  const { texts, selection } = PAGES[kind];
  const painted = (what: string, end = '') =>
    over(paintOf(`sidelight-${what}-${colour}-${kind}${end}`), ground);

  it('can be seen, and are weaker than a selection and than the one under the pointer', () => {
    const tint = distance(painted('tint'), ground);
    expect(tint).toBeGreaterThan(SEEN);
    expect(tint).toBeLessThan(0.75 * distance(rgb(selection), rgb(PAGES[kind].grounds[0])));
    expect(distance(painted('hover'), ground)).toBeGreaterThan(1.25 * tint);
  });

  it('leave text as readable as WCAG 2.2 asks (1.4.3)', () => {
    for (const what of ['tint', 'hover'])
      for (const text of texts.map(rgb))
        expect(contrast(text, painted(what)), what).toBeGreaterThanOrEqual(4.5);
  });

  it('have lines that are seen, as WCAG 2.2 asks (1.4.11)', () => {
    for (const what of ['underline', 'dotted'])
      expect(contrast(painted(what), ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(MARK_STYLES)('are fainter in %s once read, and still there', (style) => {
    const full = distance(painted(style), ground);
    const faint = distance(painted(style, '-read'), ground);
    expect(faint).toBeLessThan(0.75 * full);
    expect(faint).toBeGreaterThan(0.5 * SEEN);
  });
});
