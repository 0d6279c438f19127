import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { currentBuild } from './build';

const read = (path: string) => readFileSync(join(currentBuild('chromium'), path));

/** Bytes of a built file, gzipped. */
export function sizeOf(path: string): number {
  return gzipSync(read(path), { level: 9 }).length;
}

/** Bytes of a page of the extension with all scripts and sheets that it loads at once, gzipped each. */
export function sizeOfPage(path: string): number {
  const linked = [
    ...read(path)
      .toString()
      .matchAll(/(?:src|href)="\/([^"]+)"/g),
  ].map(([, file]) => file!);
  return [path, ...linked].reduce((sum, file) => sum + sizeOf(file), 0);
}
