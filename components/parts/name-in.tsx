import type { ComponentChildren } from 'preact';

/**
 * A name in the run of a text, which opens its entity's card. No <button>: browsers lay that out as a box of its own,
 * which breaks lines around it as text never does, and Firefox lets nobody select its words.
 */
export const NameIn = ({ open, children }: { open(): void; children: ComponentChildren }) => (
  // biome-ignore lint/a11y/useSemanticElements: see above; keys and focus are those of a button.
  <span
    role="button"
    tabIndex={0}
    class="name-in"
    onClick={open}
    onKeyDown={(event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    }}
  >
    {children}
  </span>
);
