import { FOCUS_EVENTS, isWriting } from '../focus';
import type { Cards } from './cards';
import type { CardKey, Elsewhere } from './elsewhere';
import { scrollByKey } from './scroll-keys';
import { type OpenCard, openedByKey } from './state';

/*
 * Keys of the cards. Caught at the window before the page: with the focus inside a card no key is the page's. What the
 * browser itself does with a key (Enter presses a button, arrows scroll) still happens. Selecting and copying in there
 * are kept from the page as well: many pages add a line to what is copied, or forbid both.
 */

const PRIVATE_EVENTS = ['keyup', 'keypress', 'selectstart', 'copy'] as const;

/** More and less, by the keys that say so; the equals sign is the plus sign without Shift. */
const STEPS: Readonly<Record<string, string>> = { '+': '.more', '=': '.more', '-': '.less' };

/** Watches keys for the open cards until the signal ends. */
export function watchKeys(cards: Cards, elsewhere: Elsewhere, signal: AbortSignal): void {
  const options = { capture: true, signal };
  window.addEventListener('keydown', (event) => onKey(cards, elsewhere, event), options);
  for (const type of [...PRIVATE_EVENTS, ...FOCUS_EVENTS]) {
    window.addEventListener(
      type,
      (event) => {
        // A page that keeps the focus in its own dialog would take it away again.
        const { target, relatedTarget = null } = event as FocusEvent;
        if (cards.cardOf(target) || cards.cardOf(relatedTarget)) event.stopImmediatePropagation();
      },
      options,
    );
  }
}

function onKey(cards: Cards, elsewhere: Elsewhere, event: KeyboardEvent): void {
  if (event.isComposing) return;
  const card = cards.focused();
  if (card) {
    event.stopImmediatePropagation();
    inside(cards, card, event);
    return;
  }
  const open = cards.state.hovered ?? cards.state.pinned;
  const byKey = openedByKey(cards.state);
  if (event.key === 'Escape') {
    // The page gets the key too: it may have something of its own to close.
    if (open) cards.dispatch({ type: 'close', card: open.token, at: performance.now() });
    else elsewhere.take('Escape');
  } else if (event.key === 'Enter' && !isWriting() && (byKey || elsewhere.take('Enter'))) {
    event.stopImmediatePropagation();
    event.preventDefault();
    if (byKey) cards.focus(byKey);
  }
}

/** A key that was pressed in another frame, for the card that was opened by key here. */
export function keyFromElsewhere(cards: Cards, key: CardKey): boolean {
  const card = openedByKey(cards.state);
  if (!card) return false;
  if (key === 'Escape') cards.dispatch({ type: 'close', card: card.token, at: performance.now() });
  else {
    window.focus();
    cards.focus(card);
  }
  return true;
}

/** A key that was pressed with the focus in a card. */
function inside(cards: Cards, card: OpenCard, event: KeyboardEvent): void {
  const host = cards.host(card)!;
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
  if (event.key === 'Escape') {
    event.preventDefault();
    cards.dispatch({ type: 'close', card: card.token, at: performance.now() });
  } else if (plain && host.moveBy(event.key)) {
    event.preventDefault();
  } else if (plain && STEPS[event.key]) {
    event.preventDefault();
    host.root.querySelector<HTMLElement>(STEPS[event.key]!)?.click();
  } else if (event.key === 'Tab' && plain) {
    const last = !moveFocus(host.root, event.shiftKey, card === cards.state.pinned);
    if (last && !cards.leave(card)) return;
    event.preventDefault();
  } else if ((event.key === 'Enter' || event.key === ' ') && host.root.activeElement?.role === 'button') {
    // A name in a text: no browser presses that by itself, and its own listener is not reached from here.
    event.preventDefault();
    (host.root.activeElement as HTMLElement).click();
  } else if (event.key.toLowerCase() === 'p' && plain && card.view.kind === 'card') {
    event.preventDefault();
    cards.dispatch({ type: 'pin', card: card.token, on: card !== cards.state.pinned });
  } else if (plain && !event.shiftKey && scrollByKey(host.root, event.key)) {
    event.preventDefault();
  }
}

/**
 * Moves the focus to the next or previous control of a card. The first follows the last, but in a card that is kept open.
 *
 * @returns whether there is one.
 */
function moveFocus(root: ShadowRoot, back: boolean, keptOpen: boolean): boolean {
  const on = root.activeElement!;
  const controls = [...root.querySelectorAll<HTMLElement>('button, a[href], [role="button"]')].filter(
    (control) => control.checkVisibility(),
  );
  const side = back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const further = controls.filter((control) => on.compareDocumentPosition(control) & side);
  const next = (further.length > 0 || keptOpen ? further : controls).at(back ? -1 : 0);
  next?.focus();
  return next !== undefined;
}
