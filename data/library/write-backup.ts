import type * as v from 'valibot';
import type { Settings } from '../settings/schema';
import type { backupSchema } from './backup';
import { packFile } from './pack-file';
import type { InstalledPack } from './store';

/** A backup file. Imported packs that were removed stay out of it. */
export async function writeBackup(settings: Settings, library: readonly InstalledPack[]): Promise<Blob> {
  const imported = library.filter(({ origin, removed }) => origin === 'imported' && !removed);
  const bundled = library.filter(({ origin }) => origin === 'bundled');
  const idsOf = (packs: readonly InstalledPack[]) => packs.map(({ pack }) => pack.id);
  const file: Omit<v.InferInput<typeof backupSchema>, 'packs'> = {
    sidelight: 'backup',
    format: 1,
    settings: { ...settings },
    disabled: idsOf(bundled.filter(({ enabled }) => !enabled)),
    removed: idsOf(bundled.filter(({ removed }) => removed)),
  };
  const packs: BlobPart[] = [];
  for (const each of imported) {
    packs.push(packs.length > 0 ? ',' : '', `\n{ "enabled": ${each.enabled}, "pack":\n`);
    packs.push(await packFile(each), '}');
  }
  const head = `${JSON.stringify(file, null, 1).slice(0, -2)},\n "packs": [`;
  return new Blob([head, ...packs, ']\n}\n'], { type: 'application/json' });
}
