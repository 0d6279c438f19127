import type { Page } from 'puppeteer-core';
import type { Stage } from './stage';
import type { ViewName } from './variants';

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
