import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Tab } from '../../browser/tab';

/** Something that only this person's card says. */
const SAYS = {
  'Kaja Kallas': 'EU High Representative',
  'Marta Kos': 'Enlargement',
  'Vladimir Putin': 'President of Russia',
  'Alexander Lukashenko': 'President of Belarus',
  'Sviatlana Tsikhanouskaya': 'exile',
} as const;

type Person = keyof typeof SAYS;

interface Place {
  /** The name as it is spelled there. */
  spelled?: string;
  /** Which of several, from 0. */
  nth?: number;
  frame?: Frame | undefined;
}

/** Rests the pointer on a name, waits for the card of this very person, leaves, and waits for it to go. */
export async function expectCard(tab: Tab, person: Person, { spelled = person, nth, frame }: Place = {}) {
  const { x, y } = await tab.pointOf(spelled, nth, frame);
  // In one leap: nothing on the way is rested on.
  await tab.page.mouse.move(x, y);
  await expectCardUnder(tab, person, frame);
}

/** The same for where the pointer is already. */
export async function expectCardUnder(tab: Tab, person: Person, frame?: Frame) {
  await expect.poll(() => tab.cardText(frame)).toContain(SAYS[person]);
  await tab.leave();
  // Chromium's driver sends no leave into a frame of another process, as a mouse does.
  await frame?.evaluate(() => document.documentElement.dispatchEvent(new MouseEvent('mouseleave')));
  await expect.poll(() => tab.cards(frame)).toEqual([]);
}

/** Who is on the page itself, as the popup is told: in reading order. */
export async function people(tab: Tab): Promise<string[] | undefined> {
  return (await tab.ask('page', {}))?.entities.map(({ name }) => name);
}
