import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBackup } from '../../../data/library/backup';
import { enablePack, refreshLexicon, removePack } from '../../../data/library/changes';
import { readLibrary, wholePack } from '../../../data/library/store';
import { writeBackup } from '../../../data/library/write-backup';
import { DEFAULTS, type Settings } from '../../../data/settings/schema';
import { said } from '../pack/said';
import { samplePack } from '../pack/sample';
import { install } from './install';
import { mayorsPack } from './packs';

const BUNDLED = 'belarus-election-2025';

beforeEach(async () => {
  fakeBrowser.reset();
  await refreshLexicon();
});

const SETTINGS: Settings = {
  ...DEFAULTS,
  delay: 500,
  theme: 'dark',
  quietSites: ['*.mail.example'],
  muted: [{ entity: 'ada-quay', site: 'news.example' }],
};

/** A sound backup as an object, for tests to bend. */
async function backup(): Promise<Record<string, unknown>> {
  await install(samplePack());
  return JSON.parse(await (await writeBackup(SETTINGS, await readLibrary())).text());
}

const problems = (value: unknown) => {
  const read = readBackup(JSON.stringify(value));
  return read.ok ? [] : said(read.problems);
};

describe('a backup', () => {
  test('gives back all settings, the imported packs, and what became of the bundled ones', async () => {
    await install(samplePack());
    await install(mayorsPack());
    await enablePack('mayors', false);
    await enablePack(BUNDLED, false);
    await removePack(BUNDLED);
    const library = await readLibrary();
    const packOf = (id: string) => wholePack(library.find(({ pack }) => pack.id === id)!);
    expect(readBackup(await (await writeBackup(SETTINGS, library)).text())).toEqual({
      ok: true,
      backup: {
        settings: SETTINGS,
        packs: [
          { enabled: true, pack: await packOf('harbour-story') },
          { enabled: false, pack: await packOf('mayors') },
        ],
        disabled: [BUNDLED],
        removed: [BUNDLED],
      },
    });
  });

  test('leaves removed imported packs out', async () => {
    await install(samplePack());
    await removePack('harbour-story');
    const read = readBackup(await (await writeBackup(DEFAULTS, await readLibrary())).text());
    expect(read).toMatchObject({ ok: true, backup: { packs: [], removed: [] } });
  });

  test('of an older version takes the defaults for what it does not speak of', async () => {
    const read = readBackup(JSON.stringify({ ...(await backup()), settings: { delay: 0 } }));
    expect(read).toMatchObject({ ok: true, backup: { settings: { ...DEFAULTS, delay: 0 } } });
  });
});

describe('a backup is refused, with the place and what was expected', () => {
  test.each<[string, (file: Record<string, unknown>) => unknown, string]>([
    ['a pack file', () => samplePack(), ': This is a pack. Bring it in under “Packs”.'],
    ['another program’s file', () => ({ name: 'notes' }), ': This is no backup of Sidelight.'],
    ['a newer format', (file) => ({ ...file, format: 2 }), ': A newer Sidelight has saved this.'],
    ['another format', (file) => ({ ...file, format: 0 }), 'format: Expected format 1; found 0.'],
    ['an unknown field', (file) => ({ ...file, extra: 1 }), 'extra: There is no field "extra" here'],
    [
      'a value out of bounds',
      (file) => ({ ...file, settings: { delay: 9000 } }),
      'settings.delay: Expected a value this setting can have; found 9000.',
    ],
    [
      'an unknown setting',
      (file) => ({ ...file, settings: { volume: 3 } }),
      'settings.volume: There is no setting of this name.',
    ],
    [
      'a broken pack',
      (file) => ({ ...file, packs: [{ enabled: true, pack: { ...samplePack(), language: 'English!' } }] }),
      'packs[0].pack.language: Expected a BCP 47 language tag',
    ],
    [
      'the same pack twice',
      (file) => ({ ...file, packs: [0, 1].map(() => ({ enabled: true, pack: samplePack() })) }),
      'packs[1].pack.id: There is another pack "harbour-story" before this one.',
    ],
    ['an id that is none', (file) => ({ ...file, removed: ['Ä'] }), 'removed[0]: Expected a kebab-case id'],
    ['no object', () => 7, ': Expected an object'],
  ])('%s', async (_, bend, expected) => {
    expect(problems(bend(await backup())).join('\n')).toContain(expected);
  });

  test('text that is not JSON', () => {
    const read = readBackup('{"sidelight": }');
    expect(read.ok || said(read.problems)).toEqual([': Line 1, column 15: expected a value.']);
  });

  test('never by an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBackup(text).ok).toBe(false);
      }),
    );
  });
});
