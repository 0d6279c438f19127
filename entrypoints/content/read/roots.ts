/** Looks for open shadow roots, element by element; a closed one is the page's own secret. */
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
   * @param found takes every open shadow root that is met.
   * @returns false at the end.
   */
  step(most: number, found: (root: ShadowRoot) => void): boolean {
    const { walker, within } = this;
    if (walker.currentNode === within && within instanceof Element && within.shadowRoot)
      found(within.shadowRoot);
    for (let count = 0; count < most; count += 1) {
      const element = walker.nextNode() as Element | null;
      if (!element) return false;
      if (element.shadowRoot) found(element.shadowRoot);
    }
    return true;
  }
}
