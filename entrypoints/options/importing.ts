import { t } from '../../components/words/text';
import { BACKUP_BYTES } from '../../data/library/backup';
import { readLibrary } from '../../data/library/store';
import { ask } from '../../data/messages/send';
import type { PackProblem } from '../../data/pack/problem';
import { changeSettings } from '../../data/settings/store';
import { whyNotRead } from './files';
import { inWorker } from './install/in-worker';
import { installPack } from './install/install';
import type { Progress } from './install/progress';
import { restoreBackup, type Writer } from './restore';
import type { Update } from './state';

type Say = (progress: Progress) => void;

/** A backup is not ended half-way. */
const toItsEnd = () => new AbortController().signal;

const writer = (say: Say): Writer => ({
  install: (file) => installPack(file, say, toItsEnd()),
  enable: (id, on) => ask('enablePack', { id, on }),
  remove: (id) => ask('removePack', { id }),
  restore: (id) => ask('restorePack', { id }),
  settings: changeSettings,
});

/** Reads a backup file and takes it over whole, or not at all; the page follows. */
export async function bringInBackup(file: File, update: Update): Promise<void> {
  const say: Say = (progress) => update({ backup: { state: 'working', file: file.name, ...progress } });
  say({ step: 'reading' });
  try {
    const taken = await takeBackup(file, say);
    update({
      backup:
        'problems' in taken
          ? { state: 'refused', file: file.name, problems: taken.problems }
          : { state: 'done', file: file.name, what: taken.what },
    });
  } catch (error) {
    update({ backup: null });
    throw error;
  }
}

async function takeBackup(
  file: File,
  say: Say,
): Promise<{ what: string } | { problems: readonly PackProblem[] }> {
  const why = await whyNotRead(file, BACKUP_BYTES);
  if (why) return { problems: [{ path: '', why }] };
  const checked = await inWorker('backup', { file }, say, toItsEnd());
  if (!checked.ok) return { problems: checked.problems };
  const problems = await restoreBackup(checked.backup, await readLibrary(), writer(say));
  return problems.length > 0 ? { problems } : { what: held(checked.backup.packs.length) };
}

const held = (count: number) =>
  count === 0 ? t('backup_settings') : t('backup_settingsAndPacks', { count });
