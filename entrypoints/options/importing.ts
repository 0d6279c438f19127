import type { ImportState } from '../../components/options/types';
import { t } from '../../components/words/text';
import { BACKUP_BYTES, readBackup } from '../../data/library/backup';
import { readLibrary } from '../../data/library/store';
import { ask } from '../../data/messages/send';
import { LIMITS } from '../../data/pack/limits';
import type { PackProblem } from '../../data/pack/problem';
import { changeSettings } from '../../data/settings/store';
import { readText } from './files';
import { restoreBackup, type Writer } from './restore';
import type { Update } from './state';

/** Reads a pack file and installs it; the page follows. */
export async function bringInPack(file: File, update: Update): Promise<void> {
  await bringIn(
    file,
    LIMITS.fileBytes,
    (imported) => update({ imported }),
    async (json) => {
      const result = await ask('installPack', { json });
      return result.ok ? { what: result.title } : { problems: result.problems };
    },
  );
}

const writer: Writer = {
  install: (json) => ask('installPack', { json }),
  enable: (id, on) => ask('enablePack', { id, on }),
  remove: (id) => ask('removePack', { id }),
  restore: (id) => ask('restorePack', { id }),
  settings: changeSettings,
};

/** Reads a backup file and takes it over whole, or not at all; the page follows. */
export async function bringInBackup(file: File, update: Update): Promise<void> {
  await bringIn(
    file,
    BACKUP_BYTES,
    (backup) => update({ backup }),
    async (text) => {
      const read = readBackup(text);
      if (!read.ok) return { problems: read.problems };
      const problems = await restoreBackup(read.backup, await readLibrary(), writer);
      return problems.length > 0 ? { problems } : { what: held(read.backup.packs.length) };
    },
  );
}

const held = (count: number) =>
  count === 0 ? t('backup_settings') : t('backup_settingsAndPacks', { count });

type Taken = { what: string } | { problems: readonly PackProblem[] };

/** The message about a file, from reading to done or refused; after a failure of another kind there is none. */
async function bringIn(
  file: File,
  most: number,
  say: (state: ImportState | null) => void,
  take: (text: string) => Promise<Taken>,
): Promise<void> {
  say({ state: 'reading', file: file.name });
  try {
    const read = await readText(file, most);
    const taken: Taken = read.ok
      ? await take(read.text)
      : { problems: [{ path: '', message: read.message }] };
    say(
      'problems' in taken
        ? { state: 'refused', file: file.name, problems: taken.problems }
        : { state: 'done', file: file.name, what: taken.what },
    );
  } catch (error) {
    say(null);
    throw error;
  }
}
