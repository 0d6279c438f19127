/** How light a colour is: relative luminance from 0 (black) to 1 (white), and how much of it there is. */
export interface Lightness {
  luminance: number;
  alpha: number;
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/**
 * Reads a computed colour.
 *
 * Browsers give `rgb()` for legacy colours and keep the function of others: of those the first number is taken, a
 * lightness in `lab`, `lch`, `oklab` and `oklch`, from which luminance follows by the cube.
 *
 * @param css as `getComputedStyle` gives it.
 * @returns null for what it cannot read.
 */
export function lightness(css: string): Lightness | null {
  const parts = /^([a-z]+)\((?:srgb |srgb-linear |display-p3 )?(.*)\)$/.exec(css);
  const numbers = parts?.[2]?.split(/[\s,/]+/).map((part) => (part === 'none' ? 0 : Number.parseFloat(part)));
  if (!parts || !numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  switch (parts[1]) {
    case 'rgb':
    case 'rgba':
      return { luminance: luminance(first / 255, second / 255, third / 255), alpha };
    case 'color':
      return { luminance: luminance(first, second, third), alpha };
    case 'oklab':
    case 'oklch':
      return { luminance: first ** 3, alpha };
    case 'lab':
    case 'lch':
      return { luminance: ((first + 16) / 116) ** 3, alpha };
    default:
      return null;
  }
}

/** By WCAG 2.2, from channels between 0 and 1. */
function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
