import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Atlas } from './borders';
import { drawMaps } from './draw';
import { mapFile, TOWNS_FILE } from './files';
import towns from './towns.json';

const require = createRequire(import.meta.url);
const ATLAS = 'world-atlas/countries-50m.json';

/** The shapes of Natural Earth, public domain, that the maps are drawn from. */
export const readAtlas = (): Atlas => JSON.parse(readFileSync(require.resolve(ATLAS), 'utf8'));

/** What the maps are made of: the shapes, the towns, and how they are drawn. */
function stampOf(folder: string): string {
  const hash = createHash('sha256').update(readFileSync(require.resolve(ATLAS)));
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(resolve(folder, name)));
  return hash.digest('hex');
}

/**
 * Writes the maps that are shipped beside the code, for a build to copy: one small file a country, of which a card
 * reads one. Drawing takes seconds: what an earlier build has drawn from the same is taken over.
 *
 * @param folder where these sources are; `to` where to write.
 * @returns each file's path on the disk and in the extension.
 */
export function writeMaps(folder: string, to: string): { absoluteSrc: string; relativeDest: string }[] {
  const made = resolve(to, 'maps-made.json');
  const stamp = stampOf(folder);
  const before = existsSync(made) ? JSON.parse(readFileSync(made, 'utf8')) : null;
  const paths: string[] = before?.stamp === stamp ? before.paths : draw(to);
  writeFileSync(made, JSON.stringify({ stamp, paths }));
  return paths.map((path) => ({ absoluteSrc: resolve(to, path), relativeDest: path }));
}

function draw(to: string): string[] {
  const homes = Object.fromEntries(Object.entries(towns).map(([id, town]) => [id, town.in]));
  const maps = [...drawMaps(readAtlas(), towns)].map(([code, map]) => [mapFile(code), map] as const);
  return [[TOWNS_FILE, homes] as const, ...maps].map(([path, content]) => {
    const file = resolve(to, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content));
    return path;
  });
}
