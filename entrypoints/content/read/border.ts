import { isElement } from '../dom';
import { isInline, UNSEEN } from './tags';

/** What stands between two text nodes of one container: nothing, a line break, a gap, or the end of a block. */
export type Border = 'none' | 'line' | 'gap' | 'block';

/** What a border puts into the text, where no white space stands there. */
export const BETWEEN: Record<Border, string> = { none: '', line: '\n', gap: ' ', block: '' };

/** More elements than this between two texts are no longer one line of text. */
const MOST = 64;

/**
 * Looks at every element that is left or entered on the way from one text node to a later one. Asks for computed
 * styles, so it is called only where there may be a name.
 */
export function borderBetween(left: Text, right: Text): Border {
  if (left.nextSibling === right) return 'none';
  const dropped = isDropped(left, right);
  let border: Border = 'none';
  let breaks = 0;
  for (const element of crossed(left, right)) {
    const name = element.localName;
    if (name === 'br') breaks += 1;
    else if (name === 'sup' || name === 'sub') border = 'gap';
    else if (!goesAlong(element, dropped)) return 'block';
  }
  if (breaks > 1) return 'block';
  return breaks === 1 ? 'line' : border;
}

function crossed(left: Text, right: Text): Element[] {
  const elements: Element[] = [];
  for (let up = left.parentElement; up && !up.contains(right); up = up.parentElement) elements.push(up);
  const walker = left.ownerDocument.createTreeWalker(
    left.getRootNode(),
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = left;
  for (let node = walker.nextNode(); node && node !== right; node = walker.nextNode()) {
    if (elements.length > MOST) break;
    if (isElement(node)) elements.push(node);
  }
  return elements;
}

/** Whether the first letter of a text is set apart, maybe with what stands before it: "K" and "allas". */
export function isDropped(left: Text, right: Text): boolean {
  return /^[\p{Ps}\p{Pi}\p{Pf}„"']*\p{Lu}$/u.test(left.data) && /^\p{Ll}/u.test(right.data);
}

/**
 * Whether text goes on in the same line through an element, as it is styled.
 *
 * @param dropped a first letter is set apart: over several lines, it stands in a box of its own.
 */
function goesAlong(element: Element, dropped: boolean): boolean {
  if (UNSEEN.has(element.localName)) return true;
  const { display, float } = getComputedStyle(element);
  if (display === 'none') return true;
  if (!isInline(element.localName)) return false;
  if (dropped && (float !== 'none' || display === 'inline-block')) return true;
  return display === '' || display === 'inline' || display === 'contents' || display.startsWith('ruby');
}
