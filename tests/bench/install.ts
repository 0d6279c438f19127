import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../data/pack/schema';
import { OwnPage } from '../browser/own-page';
import { until } from '../browser/until';
import type { Bed } from './bed';

/** Minutes that a pack may take. */
const MOST_MINUTES = 10;

/**
 * Installs packs as a reader does, by their files.
 *
 * @returns seconds that it took in all, and what the page says that the packs take of the disk.
 */
export async function installPacks(
  bed: Bed,
  packs: readonly Pack[],
): Promise<{ seconds: number; onDisk: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const options = await OwnPage.open(bed.driver, 'options.html#packs');
  try {
    let seconds = 0;
    for (const pack of packs) {
      const path = join(folder, `${pack.id}.json`);
      await writeFile(path, JSON.stringify(pack));
      const start = performance.now();
      await options.give('Choose a file', path);
      await until(
        `"${pack.title}" to be installed`,
        async () => {
          const said = await options.text();
          if (said.includes('was not brought in')) throw new Error(`The names are refused: ${said}`);
          return said.includes(`“${pack.title}” is installed`);
        },
        MOST_MINUTES * 60_000,
      );
      seconds += (performance.now() - start) / 1000;
    }
    const onDisk = [...(await options.text()).matchAll(/On disk\s+([\d.,]+\s\S+)/g)].map(([, size]) => size!);
    return { seconds, onDisk };
  } finally {
    await options.page.close();
    await rm(folder, { recursive: true });
  }
}
