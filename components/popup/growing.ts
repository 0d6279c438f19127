import { useEffect, useState } from 'preact/hooks';

/** Rows of a list that come at once: more than a screenful. */
export const FIRST = 30;
/** Rows that come whenever the browser has nothing better to do. */
const EACH = 60;
/** A row is this high at least, in pixels. */
const LEAST = 48;

/**
 * Lets a long list come in pieces, so that its beginning is painted as soon as that of a short one.
 *
 * @param length of the whole list.
 * @param at how far it is to be scrolled, in pixels: what lies before comes at once.
 * @returns how many rows to show, and what shows all of them.
 */
export function useGrowing(length: number, at: number): [shown: number, showAll: () => void] {
  const [grown, setGrown] = useState(0);
  const shown = Math.max(grown, FIRST + Math.ceil(at / LEAST));
  useEffect(() => {
    if (shown >= length) return;
    let idle = 0;
    // What is there has to be painted first.
    const frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(() => setGrown(shown + EACH));
    });
    return () => {
      cancelAnimationFrame(frame);
      cancelIdleCallback(idle);
    };
  }, [shown, length]);
  return [shown, () => setGrown(length)];
}
