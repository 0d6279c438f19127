import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './types';
import { until } from './until';

/** Lets the browser save what is downloaded in a folder, without a question. */
export async function saveDownloadsIn(driver: Driver, folder: string): Promise<void> {
  if (driver.kind === 'chromium') {
    const session = await driver.browser.target().createCDPSession();
    // In force as long as the session is there.
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    const { connection } = driver.browser as unknown as {
      connection: { send(method: string, params: object): Promise<unknown> };
    };
    await connection.send('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
  }
}

/** Waits for a downloaded file to be there whole, as JSON. */
export function downloaded(folder: string, name: string): Promise<unknown> {
  return savedFile(folder, name, JSON.parse);
}

/** The same for a text that ends in a line of its own. */
export function downloadedText(folder: string, name: string): Promise<string> {
  return savedFile(folder, name, (text) => {
    if (!text.endsWith('\n')) throw new Error('There is more to come.');
    return text;
  });
}

/** @param read throws while the file is not whole. */
async function savedFile<T>(folder: string, name: string, read: (text: string) => T): Promise<T> {
  let found: { value: T } | undefined;
  await until(`${name} to be saved`, async () => {
    if (!readdirSync(folder).includes(name)) return false;
    try {
      found = { value: read(readFileSync(join(folder, name), 'utf8')) };
    } catch {
      return false;
    }
    return true;
  });
  return found!.value;
}
