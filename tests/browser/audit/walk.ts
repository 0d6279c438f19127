import { expect } from 'vitest';
import type { OwnPage } from '../own-page';
import type { Driver } from '../types';
import { faults, narrowFaults } from './audit';
import { makeNarrow } from './narrow';

/** What {@link lookTwice} tries, for the title of a test. */
export const TRIED =
  'axe finds nothing; WCAG 1.4.3 contrast, 1.4.4, 1.4.10 and 1.4.12 at 320 px, 2.5.3 label in name, 2.5.8 target size: 24 px, and 44 px under a finger';

/** Milliseconds for a walk: a test holds some fifteen states. */
export const LONG = { timeout: 90_000 };

/** Tells that a state is reached, by its name. */
export type Look = (state: string) => Promise<void>;

/**
 * Leads one of the extension's pages through its states twice, and looks for faults in each: as wide as it stands, and
 * then in a narrow window under a finger. The walk has to end where it began.
 */
export async function lookTwice(driver: Driver, own: OwnPage, walk: (look: Look) => Promise<void>) {
  await walk(async (state) => expect.soft(await faults(driver, own.page), state).toEqual([]));
  await makeNarrow(driver, own.page);
  await walk(async (state) =>
    expect.soft(await narrowFaults(driver, own.page), `narrow: ${state}`).toEqual([]),
  );
}
