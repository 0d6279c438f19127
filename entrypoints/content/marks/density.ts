import type { Settings } from '../../../data/settings/schema';
import type { PageMention } from '../types';

/**
 * Which mentions are painted.
 *
 * @param mentions all of them, in reading order.
 * @param sectionOf which section a mention stands in, counted in reading order.
 * @returns null where that is every mention.
 */
export function chosenBy(
  density: Settings['density'],
  mentions: Iterable<PageMention>,
  sectionOf: (mention: PageMention) => number,
): ReadonlySet<PageMention> | null {
  if (density === 'every') return null;
  const chosen = new Set<PageMention>();
  if (density === 'hover') return chosen;
  let section = -1;
  let seen = new Set<string>();
  for (const mention of mentions) {
    const now = density === 'section' ? sectionOf(mention) : section;
    if (now !== section) {
      section = now;
      seen = new Set();
    }
    if (seen.has(mention.entity)) continue;
    seen.add(mention.entity);
    chosen.add(mention);
  }
  return chosen;
}
