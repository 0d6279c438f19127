import browser from 'webextension-polyfill';
import type { OptionsActions } from '../../components/options/types';
import { worded } from '../../components/words/phrase';
import { t } from '../../components/words/text';
import { type Phrase, phrase } from '../../data/interface/phrase';
import { BACKUP_BYTES } from '../../data/library/backup';
import { packFile } from '../../data/library/pack-file';
import { isQuota } from '../../data/library/quota';
import { readLibrary } from '../../data/library/store';
import { writeBackup } from '../../data/library/write-backup';
import { ask, NoAnswer } from '../../data/messages/send';
import { forgetRead } from '../../data/recent/store';
import { changeSettings, readSettings } from '../../data/settings/store';
import { download } from '../shared/download';
import { megabytes } from './files';
import { bringInBackup } from './importing';
import { Imports } from './imports';
import { shortcutsOpener } from './open-shortcuts';
import type { Update } from './state';
import { storedBytes } from './stored-bytes';

/**
 * What each control of the page does. Changes come back by way of storage, as they do to every open tab; a failure is
 * said on the page.
 */
export function optionsActions(update: Update): OptionsActions {
  const run = (task: () => Promise<unknown>) => () => attempt(task, update);
  const openShortcuts = shortcutsOpener();
  const imports = new Imports(update);
  return {
    change: (patch) =>
      attempt(async () => {
        await changeSettings(patch);
        // Who wants it no more wants nothing of it kept.
        if (patch.dimRead === false) await forgetRead();
      }, update),
    importPacks: (files) => attempt(() => imports.add(files), update),
    stopImport: (key) => imports.stop(key),
    forgetImport: (key) => imports.forget(key),
    enablePack: (id, on) => attempt(() => ask('enablePack', { id, on }), update),
    removePack: (id) => attempt(() => ask('removePack', { id }), update),
    restorePack: (id) => attempt(() => ask('restorePack', { id }), update),
    exportPack: (id) => attempt(() => exportPack(id), update),
    exportAll: run(async () => {
      const backup = await writeBackup(await readSettings(), await readLibrary());
      if (backup.size > BACKUP_BYTES)
        return update({ problem: t('backup_tooLarge', { size: megabytes(BACKUP_BYTES) }) });
      download('sidelight-backup.json', backup, 'application/json');
    }),
    importAll: (file) => attempt(() => bringInBackup(file, update), update),
    forgetBackup: () => update({ backup: null }),
    ...(openShortcuts && { openShortcuts: run(openShortcuts) }),
    openWelcome: run(() => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
    forgetRead: run(forgetRead),
    eraseAll: run(async () => {
      await ask('eraseAll', {});
      imports.forgetAll();
      update({ erased: true, backup: null, stored: await storedBytes() });
    }),
  };
}

async function attempt(task: () => Promise<unknown>, update: Update): Promise<void> {
  try {
    update({ problem: null, erased: false });
    await task();
  } catch (error) {
    update({ problem: worded(whyFailed(error)) });
  }
}

/** Why something did not work, and what can be done: a browser's own words are the last resort. */
function whyFailed(error: unknown): Phrase {
  if (isQuota(error)) return phrase('failed_room');
  if (error instanceof NoAnswer) return phrase('failed_answer');
  return phrase('failed_other', { message: error instanceof Error ? error.message : String(error) });
}

async function exportPack(id: string): Promise<void> {
  const found = (await readLibrary()).find(({ pack }) => pack.id === id);
  if (found) download(`${id}.json`, await packFile(found), 'application/json');
}
