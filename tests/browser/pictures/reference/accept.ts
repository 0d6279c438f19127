import { currentBuild } from '../../build';
import { connect, launch } from '../../launch';
import { servePages } from '../../serve';
import { closeWelcome } from '../../welcome';
import { keep, keepMajor, majorOf } from './kept';
import { nameOf, REFERENCES } from './list';
import { picture } from './picture';

/** Takes all reference pictures anew, in place of those that were kept. */
export async function accept(): Promise<void> {
  const launched = await launch('chromium', currentBuild('chromium'));
  const driver = await connect('chromium', launched.endpoint);
  const server = await servePages();
  try {
    await closeWelcome(driver);
    for (const reference of REFERENCES) {
      keep(reference, await picture(driver, server, reference));
      console.log(`Kept: ${nameOf(reference)}`);
    }
    keepMajor(majorOf(await driver.browser.version()));
  } finally {
    await server.close();
    await launched.close();
  }
}
