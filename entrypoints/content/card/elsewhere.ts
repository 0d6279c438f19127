import type { Ask } from '../../../data/messages/send';
import { focused, giveBack } from '../focus';

/** Keys that a card takes while the focus is not in it. */
export type CardKey = 'Enter' | 'Escape';

/**
 * Keys go to the frame with the focus, and a card that was opened by key may be in another one: this hands them over.
 */
export class Elsewhere {
  /** The frame with such a card. */
  private frame: number | null = null;
  private told = false;
  /** What had the focus here before it went to that card. */
  private before: Element | null = null;

  constructor(private readonly ask: Ask) {}

  /** Tells the other frames whether a card is open here that was opened by key. */
  tell(open: boolean): void {
    if (open === this.told || !window.top?.length) return;
    this.told = open;
    this.ask('cardByKey', { open }).catch(() => {});
  }

  /** Another frame tells that it has such a card, or (null) that this has closed: the focus comes back from there. */
  hear(frame: number | null): void {
    this.frame = frame;
    if (frame !== null || !this.before) return;
    if (!document.hasFocus() || /^i?frame$/.test(focused()?.localName ?? '')) {
      window.focus();
      giveBack(this.before);
    }
    this.before = null;
  }

  /** Hands a key over; false when no other frame has a card for it. */
  take(key: CardKey): boolean {
    const { frame } = this;
    if (frame === null) return false;
    if (key === 'Enter') this.before = focused();
    this.ask('keyFor', { frame, key }).catch(() => {});
    return true;
  }
}
