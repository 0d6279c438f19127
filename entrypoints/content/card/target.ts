import { layoutParent } from '../dom';
import { mentionBoxes, spanBoxes } from '../marks/measure';
import { type Span, spanOf } from '../mentions/span';
import type { PageMention } from '../types';
import type { Target } from './state';

/**
 * A mention as what a card is opened for.
 *
 * @param line which of its lines the card stands by, where the name wraps.
 */
export function mentionTarget(mention: PageMention, line = 0): Target {
  const { block, start, end, entity, also = [], why } = mention;
  const span = spanOf(mention);
  return {
    entities: [entity, ...also],
    spelled: block.text.slice(start, end),
    why,
    node: span?.startContainer ?? null,
    offset: span?.startOffset ?? 0,
    anchor: {
      line: () => {
        const boxes = mentionBoxes(mention);
        return boxes[line] ?? boxes[0] ?? null;
      },
      element: () => {
        const span = spanOf(mention);
        return span && layoutParent(span.startContainer);
      },
    },
  };
}

/** Selected text as what a card is opened for. */
export function selectionTarget(spelled: string, entities: readonly string[], span: Span | null): Target {
  return {
    entities,
    spelled,
    why: [],
    node: null,
    offset: 0,
    anchor: {
      line: () =>
        span?.startContainer.isConnected && span.endContainer.isConnected
          ? (spanBoxes(span)[0] ?? null)
          : null,
      element: () => (span?.startContainer.isConnected ? layoutParent(span.startContainer) : null),
    },
  };
}
