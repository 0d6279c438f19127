import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus near when the control that has it goes: one that was pressed often takes itself away, and the browser
 * leaves the focus nowhere then (WCAG 2.2, success criterion 2.4.3).
 *
 * @param frame what the control stood in; it renders whenever the control may go.
 * @param next what takes the focus over.
 */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  next: (frame: HTMLElement) => HTMLElement | null,
): void {
  const held = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    const end = new AbortController();
    const { signal } = end;
    const onFocus = ({ target }: FocusEvent) => {
      held.current = target;
    };
    // Whether the control is on its way out, or the reader has put the focus somewhere else, shows only behind the event.
    const onBlur = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        const isLeft = (target as Element).isConnected && document.activeElement !== target;
        if (isLeft && held.current === target) held.current = null;
      });
    element?.addEventListener('focusin', onFocus, { signal });
    element?.addEventListener('focusout', onBlur, { signal });
    return () => end.abort();
  }, []);
  // Without dependencies: any rendering can take it away.
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || !(held.current instanceof Element) || held.current.isConnected) return;
    held.current = null;
    if (document.activeElement === document.body) next(element)?.focus();
  });
}
