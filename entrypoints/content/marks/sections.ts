import { compareByReading } from '../mentions/order';
import type { PageBlock } from '../types';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * Numbers the sections blocks stand in: each heading of the page begins one.
 *
 * @param blocks in reading order.
 */
export function sectionsOf(blocks: readonly PageBlock[], document: Document): Map<PageBlock, number> {
  const headings = document.querySelectorAll(HEADINGS);
  const sections = new Map<PageBlock, number>();
  let section = 0;
  for (const block of blocks) {
    const first = block.pieces[0]!.node;
    while (section < headings.length && compareByReading(headings[section]!, first) < 0) section += 1;
    sections.set(block, section);
  }
  return sections;
}
