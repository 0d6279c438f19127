import type { PageServer } from '../../serve';
import type { Driver } from '../../types';
import { settled } from '../dress';
import { Stage } from '../stage';
import { STATES } from '../states';
import { pinFonts } from './fonts';
import type { Reference } from './list';

/** Pictures what a reference shows, as it is now, with the pinned fonts. */
export async function picture(
  driver: Driver,
  server: PageServer,
  { view, state: name, variant }: Reference,
): Promise<Uint8Array> {
  const state = STATES.find((each) => each.view === view && each.name === name);
  if (!state) throw new Error(`There is no state ${view} ${name}.`);
  const stage = new Stage(driver, server, variant);
  try {
    const page = await state.show(stage);
    await page.bringToFront();
    await pinFonts(driver, page);
    await settled(page);
    return await page.screenshot();
  } finally {
    await stage.clear(state.changesPacks);
  }
}
