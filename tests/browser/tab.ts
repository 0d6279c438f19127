import type { Frame, Page } from 'puppeteer-core';
import type { ToContent } from '../../data/messages/types';
import { askFrame, newestTab, readThrough } from './ask';
import { textBox } from './text-box';
import type { Driver } from './types';

/** A mark as painted: the highlight's name and the text under it. */
export interface Mark {
  highlight: string;
  text: string;
}

/** What a reader does on a page and sees there. */
export class Tab {
  constructor(
    readonly driver: Driver,
    readonly page: Page,
    /** As the browser numbers tabs. */
    readonly id: number,
  ) {}

  /** Waits until Sidelight has read the page, or knows that it shall not. */
  read(): Promise<void> {
    return readThrough(this.driver, this.id);
  }

  /** Asks the page's content script as the popup does. */
  ask<K extends keyof ToContent>(kind: K, payload: ToContent[K]['in'], frame = 0) {
    return askFrame(this.driver, this.id, frame, kind, payload);
  }

  /**
   * Moves the mouse onto a text and leaves it there.
   *
   * @param nth which occurrence, from 0
   * @param frame where the text is, when not in the page itself
   */
  async hover(text: string, nth = 0, frame: Frame = this.page.mainFrame()): Promise<void> {
    const { x, y } = await this.pointOf(text, nth, frame);
    await this.page.mouse.move(x, y, { steps: 2 });
  }

  /** The middle of a text's first line in the viewport, scrolled to if need be. */
  async pointOf(
    text: string,
    nth = 0,
    frame: Frame = this.page.mainFrame(),
  ): Promise<{ x: number; y: number }> {
    const box = await frame.evaluate(textBox, text, nth);
    if (!box) throw new Error(`"${text}" (${nth}) is not on the page.`);
    let x = box.x + box.width / 2;
    let y = box.y + box.height / 2;
    for (let inner = frame; inner.parentFrame(); inner = inner.parentFrame()!) {
      const element = await inner.frameElement();
      await element?.evaluate((frame) => frame.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
      const outer = await element?.boundingBox();
      x += outer?.x ?? 0;
      y += outer?.y ?? 0;
    }
    return { x, y };
  }

  /** Moves the mouse away from everything. */
  async leave(): Promise<void> {
    await this.page.mouse.move(1, 1, { steps: 2 });
  }

  /** The text of each open card as laid out (hidden parts left out), oldest first. */
  cards(frame: Frame = this.page.mainFrame()): Promise<string[]> {
    return this.driver.cards(frame, (roots) =>
      roots.map((root) =>
        // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, without what is hidden.
        [...root.children].map((child) => (child instanceof HTMLElement ? child.innerText : '')).join('\n'),
      ),
    );
  }

  /** The text of the card opened last; empty when none is open. */
  async cardText(frame?: Frame): Promise<string> {
    return (await this.cards(frame)).at(-1) ?? '';
  }

  /** All registered marks, read as a page script reads them. */
  marks(frame: Frame = this.page.mainFrame()): Promise<Mark[]> {
    return frame.evaluate(() => {
      const marks: { highlight: string; text: string }[] = [];
      // No callbacks: where the page may run no scripts, the browser would not call them.
      for (const [name, highlight] of CSS.highlights) {
        for (const range of highlight) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          marks.push({ highlight: name, text: live.toString() });
        }
      }
      return marks;
    });
  }
}

/** Opens an empty tab in front. */
export async function newTab(driver: Driver): Promise<Tab> {
  const page = await driver.browser.newPage();
  return new Tab(driver, page, await newestTab(driver));
}
