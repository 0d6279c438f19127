import { isText } from '../dom';
import { FOCUS_EVENTS, focused, giveBack } from '../focus';

/** Fields are left out: one that gets the focus changes the selection. */
const CONTROLS = 'a[href], button, summary';

/** Where the focus was before it went into a card. */
export interface Origin {
  /** Whether nothing had it, or what had it is gone. */
  isNowhere(): boolean;
  /** Lets go of the focus before the card does: where it was nowhere, Tab is to go on at the card's name. */
  release(): void;
  giveBack(): void;
}

/**
 * Where the focus is now.
 *
 * @param text what the card stands by.
 */
export function originOf(text: object | null): Origin {
  const before = focused();
  const isNowhere = () => !before?.isConnected || before === document.body;
  return {
    isNowhere,
    release() {
      if (isNowhere() && isText(text)) goOnAt(text);
    },
    giveBack: () => giveBack(before ?? undefined),
  };
}

/**
 * Browsers go on behind what had the focus last, wherever that was, or from the page's top. So the last control before
 * a text has it for no time, of which the page hears nothing.
 */
function goOnAt(text: Text): void {
  const heard = new AbortController();
  for (const type of FOCUS_EVENTS) {
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: heard.signal,
    });
  }
  const controls = (text.getRootNode() as Document | ShadowRoot).querySelectorAll<HTMLElement>(CONTROLS);
  const before = [...controls].filter(
    (control) => control.compareDocumentPosition(text) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
  // One that is hidden or switched off takes no focus.
  for (const control of before.reverse()) {
    control.focus({ preventScroll: true });
    if (focused() !== control) continue;
    control.blur();
    break;
  }
  heard.abort();
}
