import { isElement, isText } from '../dom';
import type { PageMentions } from '../types';
import type { Cards } from './cards';
import { openCards, type Target } from './state';

/**
 * Closes cards when what they stand by goes: the mention leaves the document or the page means somebody else by it now,
 * the page goes to another address, or something modal opens above.
 */
export function watchEnds(cards: Cards, mentions: PageMentions, signal: AbortSignal): void {
  const clear = () => cards.dispatch({ type: 'clear', at: performance.now() });
  const options = { capture: true, passive: true, signal };
  let address = location.href;
  const onAddress = () => {
    if (location.href !== address) clear();
    address = location.href;
  };
  for (const type of ['popstate', 'hashchange', 'pointermove', 'keydown'] as const) {
    window.addEventListener(type, onAddress, options);
  }
  globalThis.navigation?.addEventListener('currententrychange', onAddress, { signal });
  document.addEventListener('fullscreenchange', clear, options);
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (isElement(target) && target.matches('dialog:modal')) clear();
    },
    options,
  );
  // What the reader has muted stays, so that it can be undone; and then until the page says it again, part by part.
  const muted = new Set<number>();
  mentions.subscribe(() => {
    for (const card of openCards(cards.state)) {
      const { token, target } = card;
      if (card.muted) muted.add(token);
      else if (stillMeant(target, mentions)) muted.delete(token);
      else if (!muted.has(token) || !target.anchor.element())
        cards.dispatch({ type: 'close', card: token, at: performance.now() });
    }
  }, signal);
}

/** Whether the page still says what a card was opened for, and means the same by it. */
function stillMeant({ node, offset, entities, anchor }: Target, mentions: PageMentions): boolean {
  if (!anchor.element()) return false;
  // Selected text is meant as the reader says.
  if (!isText(node)) return true;
  const mention = mentions.at(node, offset);
  return mention !== null && entities.includes(mention.entity);
}
