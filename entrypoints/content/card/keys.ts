import { isWriting } from '../pointing/blocked';
import type { Cards } from './cards';

/*
 * Keys of the cards. Caught at the window before the page: with the focus inside a card no key is the page's. What the
 * browser itself does with a key (Enter presses a button, arrows scroll) still happens. Selecting and copying in there
 * are kept from the page as well: many pages add a line to what is copied, or forbid both.
 */

const PRIVATE_EVENTS = ['keyup', 'keypress', 'selectstart', 'copy'] as const;

const FOCUS_EVENTS = ['focusin', 'focusout', 'focus', 'blur'] as const;

/** More and less, by the keys that say so; the equals sign is the plus sign without Shift. */
const STEPS: Readonly<Record<string, string>> = { '+': '.more', '=': '.more', '-': '.less' };

/** Watches keys for the open cards until the signal ends. */
export function watchKeys(cards: Cards, signal: AbortSignal): void {
  const options = { capture: true, signal };
  window.addEventListener('keydown', (event) => onKey(cards, event), options);
  for (const type of PRIVATE_EVENTS) {
    window.addEventListener(
      type,
      (event) => cards.cardOf(event.target) && event.stopImmediatePropagation(),
      options,
    );
  }
  for (const type of FOCUS_EVENTS) {
    // A page that keeps the focus in its own dialog would take it away again.
    window.addEventListener(
      type,
      (event) => {
        if (cards.cardOf(event.target) || cards.cardOf(event.relatedTarget)) event.stopImmediatePropagation();
      },
      options,
    );
  }
}

function onKey(cards: Cards, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const card = cards.focused();
  if (card) {
    event.stopImmediatePropagation();
    inside(cards, event);
    return;
  }
  const { hovered, pinned } = cards.state;
  const open = hovered ?? pinned;
  if (event.key === 'Escape' && open) {
    // The page gets the key too: it may have something of its own to close.
    cards.dispatch({ type: 'close', card: open.token, at: performance.now() });
  } else if (event.key === 'Enter' && hovered?.by === 'key' && !isWriting()) {
    event.stopImmediatePropagation();
    event.preventDefault();
    cards.focus(hovered);
  }
}

function inside(cards: Cards, event: KeyboardEvent): void {
  const card = cards.focused()!;
  const host = cards.host(card)!;
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
  if (event.key === 'Escape') {
    event.preventDefault();
    cards.dispatch({ type: 'close', card: card.token, at: performance.now() });
  } else if (plain && host.mover.press(event.key)) {
    event.preventDefault();
  } else if (plain && STEPS[event.key]) {
    event.preventDefault();
    host.root.querySelector<HTMLElement>(STEPS[event.key]!)?.click();
  } else if (event.key === 'Tab' && plain) {
    event.preventDefault();
    moveFocus(host.root, event.shiftKey ? -1 : 1);
  } else if ((event.key === 'Enter' || event.key === ' ') && host.root.activeElement?.role === 'button') {
    // A name in a text: no browser presses that by itself, and its own listener is not reached from here.
    event.preventDefault();
    (host.root.activeElement as HTMLElement).click();
  } else if (event.key.toLowerCase() === 'p' && plain && card.view.kind === 'card') {
    event.preventDefault();
    cards.dispatch({ type: 'pin', card: card.token, on: card !== cards.state.pinned });
  }
}

/** Moves the focus to the next or previous control of a card; the first follows the last. */
function moveFocus(root: ShadowRoot, by: 1 | -1): void {
  const controls = [...root.querySelectorAll<HTMLElement>('button, a[href], [role="button"]')].filter(
    (control) => control.checkVisibility(),
  );
  const at = controls.indexOf(root.activeElement as HTMLElement);
  const next = at < 0 && by < 0 ? controls.length - 1 : (at + by + controls.length) % controls.length;
  controls[next]?.focus();
}
