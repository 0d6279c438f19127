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
 *
 * @param known what covers elements that were asked before, null for nothing that can be told.
 */
export function groundOf(element: Element, known: WeakMap<Element, Ground | null>): Ground {
  const text = () => lightness(getComputedStyle(element).color);
  return coverOf(element, known) ?? ((text()?.luminance ?? 0) > MIDDLE ? 'dark' : 'light');
}

function coverOf(element: Element, known: WeakMap<Element, Ground | null>): Ground | null {
  let cover = known.get(element);
  if (cover === undefined) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const colour = lightness(backgroundColor);
    const parent = layoutParent(element);
    if (backgroundImage !== 'none') cover = null;
    else if (colour && colour.alpha > 0.5) cover = colour.luminance > MIDDLE ? 'light' : 'dark';
    else cover = parent && coverOf(parent, known);
    known.set(element, cover);
  }
  return cover;
}
