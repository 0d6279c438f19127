import { isText } from '../dom';
import type { PageMentions, Scan } from '../types';
import type { Cards } from './cards';
import type { Target } from './state';
import { mentionTarget } from './target';

/** Has cards stay with a name that the page says again, in a text that it puts in place of another. */
export function moveAlong(cards: Cards, scan: Scan, signal: AbortSignal): void {
  scan.watchMoves(({ replaced }) => {
    if (replaced.size === 0) return;
    cards.dispatch({ type: 'moved', now: (target) => targetIn(target, replaced, scan.mentions) });
  }, signal);
}

function targetIn(target: Target, replaced: ReadonlyMap<Node, Text>, mentions: PageMentions): Target {
  const node = isText(target.node) && replaced.get(target.node);
  const mention = node && mentions.at(node, target.offset);
  return mention && target.entities.includes(mention.entity) ? mentionTarget(mention) : target;
}
