import { isElement, layoutParent } from '../dom';
import { mentionBoxes, spanBoxes } from '../marks/measure';
import { type Span, spanOf } from '../mentions/span';
import type { PageMention } from '../types';
import type { Anchor, Target } from './state';

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
export function selectionTarget(spelled: string, entities: readonly string[], anchor: Anchor): Target {
  return { entities, spelled, why: [], node: null, offset: 0, anchor };
}

/** By a stretch of text. */
export function spanAnchor(span: Span): Anchor {
  const isThere = () => span.startContainer.isConnected && span.endContainer.isConnected;
  return {
    line: () => (isThere() ? (spanBoxes(span)[0] ?? null) : null),
    element: () => (span.startContainer.isConnected ? layoutParent(span.startContainer) : null),
  };
}

/** By the place in an element where its menu was opened; by nothing where none was. */
export function menuAnchor(menu: MouseEvent | null): Anchor {
  const element = isElement(menu?.target) ? menu.target : null;
  const before = element?.getBoundingClientRect();
  return {
    line: () => {
      if (!menu || !before || !element?.isConnected) return null;
      const now = element.getBoundingClientRect();
      const left = menu.clientX + now.left - before.left;
      const top = menu.clientY + now.top - before.top;
      return { left, top, right: left, bottom: top };
    },
    element: () => (element?.isConnected ? element : null),
  };
}
