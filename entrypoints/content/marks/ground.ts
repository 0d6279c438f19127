import { layoutParent } from '../dom';
import { lightness } from './colour';

/** What a text stands on. */
export type Ground = 'light' | 'dark';

/**
 * Black and white text have the same contrast (4.58:1) on a ground of this luminance: what is lighter carries dark
 * text, what is darker light text. For the same reason text lighter than this stands on something dark.
 */
const MIDDLE = 0.179;

/**
 * Whether text in an element stands on something light or dark, by what the page has painted: the nearest background
 * that covers, or, where that is a picture or there is none, the colour of the text, which has to be read on it.
 */
export function groundOf(element: Element): Ground {
  for (let up: Element | null = element; up; up = layoutParent(up)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(up);
    if (backgroundImage !== 'none') break;
    const colour = lightness(backgroundColor);
    if (colour && colour.alpha > 0.5) return colour.luminance > MIDDLE ? 'light' : 'dark';
  }
  const text = lightness(getComputedStyle(element).color);
  return text && text.luminance > MIDDLE ? 'dark' : 'light';
}
