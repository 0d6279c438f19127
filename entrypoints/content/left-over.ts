import { MARK_COLOURS } from '../../data/settings/schema';
import { hoverName } from './marks/highlight-names';

/** Lets an extension see a closed shadow tree. */
type Host = HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null };

/**
 * Takes out cards, and the mark under the pointer, that a run before this one has left in the page. Firefox ends a content
 * script with its extension, before it can do anything: a card that was open at an update stayed, and its buttons were
 * dead. In a page that is still loading there is none.
 */
export function removeLeftOver(document: Document): void {
  if (!import.meta.env.FIREFOX || document.readyState !== 'complete') return;
  for (const host of document.querySelectorAll<Host>('[popover="manual"]'))
    if (isCard(host.openOrClosedShadowRoot)) host.remove();
  // The other marks are replaced by those of this run, under the same names.
  for (const markColour of MARK_COLOURS)
    for (const ground of ['light', 'dark'] as const) CSS.highlights.delete(hoverName({ markColour }, ground));
}

/** Whether a shadow tree is one of ours: the card's frame, and the line that is heard. */
function isCard(root: ShadowRoot | null): boolean {
  if (root?.mode !== 'closed') return false;
  return (
    root.querySelector('section[data-theme] .card') !== null &&
    root.querySelector('.heard[role=status]') !== null
  );
}
