import { shadowRootOf } from './shadow';

/** What is heard when the focus goes from one element to another. */
export const FOCUS_EVENTS = ['focusin', 'focusout', 'focus', 'blur'] as const;

/** The element that has the focus, in whichever shadow tree that we can see. */
export function focused(): Element | null {
  let element = document.activeElement;
  for (let inner = element; inner; inner = shadowRootOf(inner)?.activeElement ?? null) element = inner;
  return element;
}

/** Lets an element have the focus again; nothing where there is none. A link in a drawing takes it too. */
export const giveBack = (element: Element | undefined) =>
  (element as HTMLElement | undefined)?.focus?.({ preventScroll: true });

/** Types of input that take no text. */
const NO_TEXT = new Set('button checkbox color file hidden image radio range reset submit'.split(' '));

/** Whether the reader is writing: an editable has the focus. */
export function isWriting(): boolean {
  const element = focused();
  if (element instanceof HTMLInputElement) return !NO_TEXT.has(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
