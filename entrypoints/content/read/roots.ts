import { isElement } from '../dom';
import { own } from '../own';
import { shadowRootOf } from '../shadow';

/** Looks for shadow roots, element by element: open ones, and closed ones where the browser lets an extension in. */
export class RootSearch {
  private readonly walker: TreeWalker;

  /** @param within where to look: a whole tree, or an element and what is in it. */
  constructor(private readonly within: Document | ShadowRoot | Element) {
    const document = within.ownerDocument ?? (within as Document);
    this.walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT);
  }

  /**
   * Looks on, a number of elements.
   *
   * @param found takes every shadow root that is met.
   * @returns false at the end.
   */
  step(most: number, found: (root: ShadowRoot) => void): boolean {
    const { walker, within } = this;
    const look = (element: Element) => {
      const root = shadowRootOf(element);
      if (root && isPages(element, root)) found(root);
    };
    if (walker.currentNode === within && isElement(within)) look(within);
    for (let count = 0; count < most; count += 1) {
      const element = walker.nextNode() as Element | null;
      if (!element) return false;
      look(element);
    }
    return true;
  }
}

/** Whether a tree is the page's: closed ones beside its body are where extensions put what is theirs, as we do. */
function isPages(host: Element, { mode }: ShadowRoot): boolean {
  if (mode === 'open') return true;
  const { body, documentElement } = host.ownerDocument;
  const isBeside = body && host !== body && host.parentNode === documentElement;
  return !isBeside && !own.has(host);
}
