import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/text';

/** How much of a card is shown: its head, what matters first, or everything. */
export type Depth = 'line' | 'face' | 'all';

/**
 * @param id of the entity shown; another one begins anew.
 * @param first how deep a card opens.
 */
export function useDepth(id: string, first: Depth): [Depth, (depth: Depth) => void] {
  const [chosen, choose] = useState({ id, depth: first });
  return [chosen.id === id ? chosen.depth : first, (depth) => choose({ id, depth })];
}

interface StepsProps {
  depth: Depth;
  /** Whether there is more than what is shown first. */
  hasMore: boolean;
  /** Whether it can be read as a line alone. */
  canShorten: boolean;
  setDepth(depth: Depth): void;
}

/** More and Less: from a line to what matters first to everything, and back. */
export const Steps = ({ depth, hasMore, canShorten, setDepth }: StepsProps) => {
  const row = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // The button that was pressed goes: what is read next begins at the first heading of what is new. A focus on what has
  // no role says nothing.
  useLayoutEffect(() => {
    const deeper = depth === 'all' && row.current?.parentElement?.querySelector<HTMLElement>('.further h3');
    const next = deeper || row.current?.querySelector('button');
    if (pressed.current && deeper) deeper.tabIndex = -1;
    if (pressed.current) next?.focus({ preventScroll: Boolean(deeper) });
    pressed.current = false;
  }, [depth]);
  const step = (to: Depth, deeper: boolean) => (
    <button
      type="button"
      class={`step ${deeper ? 'more' : 'less'}`}
      onClick={({ currentTarget }) => {
        // A key of the card's presses it without the focus on it.
        pressed.current =
          (currentTarget.getRootNode() as Document | ShadowRoot).activeElement === currentTarget;
        setDepth(to);
      }}
    >
      {t(deeper ? 'card_more' : 'card_less')}
    </button>
  );
  return (
    <div class="steps" ref={row}>
      {depth === 'all' ? step('face', false) : null}
      {depth === 'line' ? step('face', true) : null}
      {depth === 'face' && hasMore ? step('all', true) : null}
      {depth === 'face' && canShorten ? step('line', false) : null}
    </div>
  );
};
