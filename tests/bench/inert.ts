import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentBuild } from '../browser/build';
import { BARE } from './bed';

/**
 * Makes the bare extension with the files of the built content script beside its own: the browser reads them, and nothing
 * of them is run. So they cost what no script of their length can do without.
 *
 * @param use is given the extension's folder, which goes when it is done.
 */
export async function withInertFiles<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-inert-'));
  try {
    await cp(BARE, folder, { recursive: true });
    const build = currentBuild('chromium');
    for (const [from, to] of FILES)
      await writeFile(
        join(folder, to),
        `const inert_${to.slice(0, -3)} = () => {\n${await readFile(join(build, from), 'utf8')}\n};`,
      );
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    // The second file is read while the answer is on its way, as it is where Sidelight is.
    manifest.content_scripts[0].js = [FILES[0][1], 'content.js', FILES[1][1]];
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Those of the build, and what they are called beside the bare extension's own. */
const FILES = [
  ['content-scripts/content.js', 'first.js'],
  ['names.js', 'second.js'],
] as const;
