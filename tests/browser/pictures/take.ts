import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentBuild } from '../build';
import { connect, launch } from '../launch';
import { servePages } from '../serve';
import { closeWelcome } from '../welcome';
import { fileOf } from './contact-sheet';
import { settled } from './dress';
import { pseudoBuild } from './pseudo';
import { Stage } from './stage';
import type { State } from './types';
import type { Variant } from './variants';
import { isWhole } from './variants';

/**
 * Pictures states in a variant, in a browser of their own.
 *
 * @param folder where the pictures go; made if need be
 * @returns what could not be pictured, and why
 */
export async function take(states: readonly State[], variant: Variant, folder: string): Promise<string[]> {
  const launched = await launch('chromium', variant.rightToLeft ? pseudoBuild() : currentBuild('chromium'));
  const driver = await connect('chromium', launched.endpoint);
  const server = await servePages();
  const failed: string[] = [];
  try {
    await closeWelcome(driver);
    const stage = new Stage(driver, server, variant);
    for (const state of states) {
      const path = join(folder, fileOf(state, variant));
      mkdirSync(dirname(path), { recursive: true });
      try {
        const page = await state.show(stage);
        await page.bringToFront();
        await settled(page);
        // Past the viewport Chromium captures a page from right to left shifted: the viewport grows instead.
        await page.screenshot({ path, fullPage: isWhole(state.view), captureBeyondViewport: false });
      } catch (error) {
        failed.push(`${variant.name} ${state.view} ${state.name}: ${(error as Error).message}`);
      }
      await stage.clear(state.changesPacks);
    }
  } finally {
    await server.close();
    await launched.close();
  }
  return failed;
}
