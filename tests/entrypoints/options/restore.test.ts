import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { phrase } from '../../../data/interface/phrase';
import { enablePack, refreshLexicon, removePack, restorePack } from '../../../data/library/changes';
import { readLibrary } from '../../../data/library/store';
import type { PackInput } from '../../../data/pack/schema';
import { DEFAULTS } from '../../../data/settings/schema';
import { changeSettings, readSettings } from '../../../data/settings/store';
import { checkBackup, type SoundBackup } from '../../../entrypoints/options/install/check-backup';
import { restoreBackup, type Writer } from '../../../entrypoints/options/restore';
import { install } from '../../data/library/install';
import { mayorsPack } from '../../data/library/packs';
import { samplePack } from '../../data/pack/sample';

const BUNDLED = 'belarus-election-2025';

const writer: Writer = {
  install: async (file) => install(await file.text()),
  enable: enablePack,
  remove: removePack,
  restore: restorePack,
  settings: changeSettings,
};

beforeEach(async () => {
  fakeBrowser.reset();
  await refreshLexicon();
});

async function backupOf(
  packs: { pack: PackInput; enabled: boolean }[],
  change: Partial<SoundBackup> = {},
): Promise<SoundBackup> {
  const file = { sidelight: 'backup', format: 1, settings: {}, packs, disabled: [], removed: [] };
  const read = await checkBackup(new Blob([JSON.stringify(file)]), () => {});
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { ...read.backup, ...change };
}

const rows = async () =>
  (await readLibrary()).map(
    ({ pack, enabled, removed }) => `${pack.id} ${removed ? 'removed' : enabled ? 'on' : 'off'}`,
  );

test('a backup brings settings and packs back, each on or off as it was', async () => {
  await changeSettings({ delay: 0, quietSites: ['news.example'] });
  const backup = await backupOf(
    [
      { pack: samplePack(), enabled: true },
      { pack: mayorsPack(), enabled: false },
    ],
    { settings: { ...DEFAULTS, theme: 'dark' }, removed: [BUNDLED] },
  );
  expect(await restoreBackup(backup, await readLibrary(), writer)).toEqual([]);
  expect(await rows()).toEqual([`${BUNDLED} removed`, 'harbour-story on', 'mayors off']);
  expect(await readSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
});

test('packs that are not in the backup stay, and a bundled one comes back', async () => {
  await install(mayorsPack());
  await removePack(BUNDLED);
  await enablePack(BUNDLED, false);
  await restoreBackup(await backupOf([]), await readLibrary(), writer);
  expect(await rows()).toEqual([`${BUNDLED} on`, 'mayors on']);
});

test('a refusal half-way leaves everything as it was', async () => {
  await changeSettings({ delay: 0 });
  await install({ ...samplePack(), title: 'The older story' });
  await enablePack('harbour-story', false);
  const before = await readLibrary();
  const backup = await backupOf([
    { pack: samplePack(), enabled: true },
    { pack: mayorsPack(), enabled: true },
    { pack: { ...samplePack(), id: BUNDLED }, enabled: true },
  ]);
  const problems = await restoreBackup(backup, before, writer);
  expect(problems).toEqual([{ path: 'packs[2].pack.id', why: phrase('refused_bundledId', { id: BUNDLED }) }]);
  const shown = (await readLibrary()).filter(({ removed }) => !removed);
  expect(shown.map(({ pack, enabled }) => [pack.title, enabled])).toEqual(
    before.map(({ pack, enabled }) => [pack.title, enabled]),
  );
  expect((await readSettings()).delay).toBe(0);
});

test('settings are written last, so that no room for a pack costs none of them', async () => {
  const settings = vi.fn();
  const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
  const backup = await backupOf([{ pack: samplePack(), enabled: true }]);
  const problems = await restoreBackup(backup, await readLibrary(), { ...writer, settings });
  expect(problems[0]?.why).toEqual(phrase('refused_room'));
  expect(settings).not.toHaveBeenCalled();
  set.mockRestore();
});
