import { expect } from 'vitest';
import type { Tab } from '../browser/tab';

/** A page with names in prose and in a link, and one in a field, where no card opens. */
export const STORY = `
  <p id="first">In Quayton, Kaja Kallas spoke first. Alexander Lukashenko did not answer.</p>
  <p><a href="#linked">Vladimir Putin</a> waited.</p>
  <p style="margin-top: 60px"><input id="field" value="Kaja Kallas"></p>`;

/** What all open cards say, waited for. */
export const cards = (tab: Tab) => expect.poll(() => tab.cards());

/** What the card opened last says, waited for. */
export const text = (tab: Tab) => expect.poll(() => tab.cardText());

/** Milliseconds in which a card that opens or closes at all has done so: twice the default wait. */
const LONG_ENOUGH = 700;

/**
 * Expects that cards stay as they are: nothing tells that one does not open, or does not close.
 *
 * @param count how many are open.
 * @param what is said when there are others.
 */
export async function expectStill(tab: Tab, count: number, what?: string): Promise<void> {
  await new Promise((later) => setTimeout(later, LONG_ENOUGH));
  expect(await tab.cards(), what).toHaveLength(count);
}
