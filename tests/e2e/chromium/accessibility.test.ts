import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../browser/launch';
import { dress, settled } from '../../browser/pictures/dress';
import { faintText } from '../../browser/pictures/measure/contrast';
import { cutOff, spaceText } from '../../browser/pictures/measure/edges';
import { smallTargets } from '../../browser/pictures/measure/targets';
import { axeFinds, inViews } from '../../browser/pictures/realm';
import { Stage } from '../../browser/pictures/stage';
import { STATES } from '../../browser/pictures/states';
import { DARK, LIGHT } from '../../browser/pictures/variants';
import { type PageServer, servePages } from '../../browser/serve';
import type { Driver } from '../../browser/types';

/*
 * States that `npm run pictures` shows, tried by the success criteria of WCAG 2.2 that can be measured. A state is
 * reached once; what widens or narrows it comes last.
 */

let driver: Driver;
let server: PageServer;
let stage: Stage;

beforeAll(async () => {
  driver = await connect(inject('kind'), inject('endpoint'));
  server = await servePages();
  stage = new Stage(driver, server, LIGHT);
});

afterAll(async () => {
  await server?.close();
  await driver?.disconnect();
});

/** As narrow as success criterion 1.4.10 has it: what 1280 px are at 400%. */
const NARROW = { width: 320, height: 480 };

/** Every card, and the popup's two tabs. */
const POPUP = ['page', 'filtered', 'story-summary', 'story-timeline', 'story-ties'];
const TRIED = STATES.filter(
  ({ view, name }) => view === 'card' || (view === 'popup' && POPUP.includes(name)),
);

describe.each(TRIED)('$view: $name', (state) => {
  let page: Page;
  beforeAll(async () => {
    page = await state.show(stage);
    await page.bringToFront();
    await settled(page);
  });
  afterAll(() => stage.clear(state.changesPacks));

  it('has nothing axe objects to', async () => {
    expect(await axeFinds(page)).toEqual([]);
  });

  it.each([DARK, LIGHT])('1.4.3 contrast of text: 4.5 to 1, $name', async (variant) => {
    await dress(page, variant);
    await settled(page);
    expect(await inViews(page, faintText, 4.5)).toEqual([]);
  });

  it('2.5.8 target size: 24 px', async () => {
    expect(await inViews(page, smallTargets, 24)).toEqual([]);
  });

  it('1.4.10 reflow at 320 px, 1.4.12 text spacing: nothing is cut off or beyond the edge', async () => {
    // A popup keeps its window, in which its text may be spaced.
    if (state.view !== 'popup') await page.setViewport(NARROW);
    await settled(page);
    expect(await inViews(page, cutOff)).toEqual([]);
    await inViews(page, spaceText);
    await settled(page);
    expect(await inViews(page, cutOff)).toEqual([]);
  });
});
