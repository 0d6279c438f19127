import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';

/** What of Sidelight a picture shows. */
export type ViewName = 'card' | 'marks' | 'popup' | 'options' | 'welcome' | 'sheet';

/** One state of a view, and how a reader gets there. */
export interface State {
  view: ViewName;
  name: string;
  /** Packs are brought in, switched off or erased on the way: all is put back after it. */
  changesPacks?: true;
  /**
   * @returns the page to be pictured, standing still.
   * @throws when the state is not reached
   */
  show(stage: Stage): Promise<Page>;
}

/** How a state is looked at. */
export interface Variant {
  name: string;
  scheme: 'light' | 'dark';
  /** As in Windows' high contrast. */
  forcedColours?: true;
  /** The whole interface in a language written from right to left, on a page written so. */
  rightToLeft?: true;
  /** The browser's zoom: a page then has so many times fewer CSS pixels, each so many times larger. */
  zoom?: 2;
  /** A phone, as wide as the narrowest in use: cards come by tap. */
  phone?: true;
}
