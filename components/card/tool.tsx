import type { ComponentChildren } from 'preact';

interface ToolProps {
  kind: 'back' | 'move' | 'pin' | 'close' | 'resize';
  label: string;
  /** What is shown on hovering it, where that is not the label. */
  hint?: string;
  /** Pressed in, for one that switches. */
  on?: boolean;
  /** What the card's host does when it is dragged, pressed, or gets an arrow key. */
  drag?: 'move' | 'resize';
  press?(): void;
  children?: ComponentChildren;
}

/** A small button of a card: a drawing, with words for those who hear it or rest on it. */
export const Tool = ({ kind, label, hint = label, on, drag, press, children }: ToolProps) => (
  <button
    type="button"
    class={`tool ${kind}`}
    aria-label={label}
    aria-pressed={on}
    title={hint}
    data-drag={drag}
    onClick={press}
  >
    {children}
  </button>
);
