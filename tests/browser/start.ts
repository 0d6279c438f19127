import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { currentBuild, ROOT } from './build';
import { connect, launch } from './launch';
import { takeTour } from './tour';
import { welcomePage } from './welcome';

/*
 * `npm start`: builds, and opens a browser with Sidelight in it on the welcome page. Where there is no display, it
 * tries everything there by itself, saves pictures, says what it found, and ends.
 */

/** A tour that hangs is a failure, and ends in time for whoever waits. */
const TOUR_LIMIT = 110_000;

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
const window = hasDisplay && !CI;

const launched = await launch('chromium', currentBuild('chromium'), { window });
const driver = await connect('chromium', launched.endpoint);
try {
  const page = await welcomePage(driver);
  if (window) {
    console.log('Sidelight is open in a browser of its own. Close its window to end.');
    await new Promise((closed) => driver.browser.once('disconnected', closed));
  } else {
    const folder = join(ROOT, '.output', 'pictures');
    rmSync(folder, { recursive: true, force: true });
    const late = setTimeout(() => {
      console.error('The tour took too long.');
      process.exit(1);
    }, TOUR_LIMIT);
    const names = await takeTour(driver, page, folder);
    clearTimeout(late);
    console.log('Names on the sample page, each with its card:');
    for (const { name, count, id } of names) console.log(`  ${name} (${id}): ${count}`);
    console.log(`Pictures: ${relative(process.cwd(), folder)}/`);
  }
} finally {
  await driver.disconnect();
  await launched.close();
}
