import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { panelId, tabId } from './tabs';
import type { PopupTab } from './types';

/** Milliseconds without scrolling until the place counts as where the reader is. */
const STILL = 80;

/** What the chosen tab shows, scrolled to where it was left; that takes effect as soon as there is enough to scroll. */
export const Panel = ({
  tab,
  at,
  left,
  children,
}: {
  tab: PopupTab;
  /** Where it was left, in pixels. */
  at: number;
  /** Called with where it stands when it has been scrolled. */
  left(at: number): void;
  children: ComponentChildren;
}) => {
  const panel = useRef<HTMLDivElement>(null);
  const wanted = useRef(at);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Without dependencies: what is shown may have come with any rendering.
  useLayoutEffect(() => {
    const element = panel.current;
    if (!element || wanted.current === 0) return;
    element.scrollTop = wanted.current;
    if (element.scrollTop >= wanted.current - 1) wanted.current = 0;
  });
  useLayoutEffect(() => () => clearTimeout(timer.current), []);
  return (
    <div
      class="panel scroller"
      role="tabpanel"
      id={panelId(tab)}
      aria-labelledby={tabId(tab)}
      ref={panel}
      onWheel={() => {
        wanted.current = 0;
      }}
      onScroll={({ currentTarget }) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => wanted.current === 0 && left(currentTarget.scrollTop), STILL);
      }}
    >
      <div>{children}</div>
    </div>
  );
};
