import { mentionBoxes } from '../marks/measure';
import { isBehind } from '../mentions/reach';
import { spanOf } from '../mentions/span';
import type { PageMention, PageMentions } from '../types';
import { isVisible } from './go-to';

/** Goes through the mentions of a frame one by one. */
export class Stepper {
  private current: PageMention | null = null;
  /** Whether the reader has been through: then it begins at an end, and not where the page is scrolled to. */
  private through = false;

  constructor(private readonly mentions: PageMentions) {}

  /** Stepping goes on from here. */
  set(mention: PageMention): void {
    this.current = mention;
    this.through = false;
  }

  /** The next or previous mention that can be seen; null when there is none further, and it starts over. */
  next(by: 1 | -1): PageMention | null {
    const all = [...this.mentions.inOrder()];
    let at = this.place(all, by);
    for (; at >= 0 && at < all.length; at += by) {
      const mention = all[at]!;
      const text = spanOf(mention)?.startContainer;
      if (!text || !isVisible(mention) || isBehind(text)) continue;
      this.set(mention);
      return mention;
    }
    this.current = null;
    this.through = true;
    return null;
  }

  /** The index to look from. */
  private place(all: readonly PageMention[], by: 1 | -1): number {
    const { current } = this;
    if (current) {
      const at = all.findIndex(({ block, start }) => block === current.block && start === current.start);
      if (at >= 0) return at + by;
    }
    if (this.through) return by > 0 ? 0 : all.length - 1;
    const below = all.findIndex((mention) => (mentionBoxes(mention)[0]?.top ?? -1) >= 0);
    if (by > 0) return below < 0 ? all.length : below;
    return below < 0 ? all.length - 1 : below - 1;
  }
}
