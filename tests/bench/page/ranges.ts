/*
 * Ranges that a page has registered as highlights. A page without Sidelight with as many of them as Sidelight would
 * register says what the browser alone takes for them.
 */

/** How many ranges are registered on the page, by whomever. */
export const registered = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

/**
 * Registers texts on a page without Sidelight, with the tint that marks have by default: the first so many that name
 * somebody, and all in the text in which the last of them stands.
 *
 * @returns how many.
 */
export function register(count: number): number {
  const highlight = new Highlight();
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  while (highlight.size < count && walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index, 0: name } of node.data.matchAll(/(?<=With |came )\p{Lu}\S+ \p{Lu}\p{L}+/gu)) {
      const [startOffset, endOffset] = [index, index + name.length];
      highlight.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    }
  }
  if (highlight.size > 0) CSS.highlights.set('bare', highlight);
  return highlight.size;
}
