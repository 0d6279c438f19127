import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enablePack, eraseAll, installPack, refreshLexicon, removePack } from '../../../data/library/changes';
import { readLibrary } from '../../../data/library/store';
import { DEFAULTS } from '../../../data/settings/schema';
import { changeSettings, readSettings } from '../../../data/settings/store';
import { control, press, seen } from '../../components/render';
import { samplePack } from '../../data/pack/sample';
import { InstallWorker } from './worker';

/** What the background would do with the page's messages. */
const background: Record<string, (payload: never) => Promise<unknown>> = {
  installPack: ({ revision }: { revision: string }) => installPack(revision),
  makeRoom: async () => false,
  enablePack: ({ id, on }: { id: string; on: boolean }) => enablePack(id, on),
  removePack: ({ id }: { id: string }) => removePack(id),
  eraseAll,
};

const page = () => document.getElementById('root')!;
const file = (name: string, value: unknown) => new File([JSON.stringify(value)], name);

function chooseFile(chosen: File) {
  const input = page().querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [chosen], configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

/** With the patience that a busy machine deserves: erasing compiles the names anew. */
const reached = (holds: () => void | Promise<void>) => vi.waitFor(holds, 20_000);

async function go(place: string, section = place) {
  location.hash = place;
  window.dispatchEvent(new Event('hashchange'));
  await reached(() => expect(document.title.toLowerCase()).toContain(section));
}

beforeAll(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('Worker', InstallWorker);
  await refreshLexicon();
  document.body.innerHTML = '<div id="root"></div>';
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  vi.spyOn(browser.commands, 'getAll').mockResolvedValue([{ name: 'next-mention', shortcut: 'Alt+Shift+J' }]);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message) => {
    const { kind, payload } = message as { kind: string; payload: never };
    return { ok: true, value: (await background[kind]!(payload)) ?? null };
  });
  await import('../../../entrypoints/options/main');
  await reached(() => expect(seen(page())).toContain('Version 1.2.3'));
}, 60_000);

beforeEach(() => changeSettings(DEFAULTS));

describe('the options page in the browser', () => {
  it('keeps what is set, at once', async () => {
    press(page(), 'Show context cards');
    await reached(async () => expect((await readSettings()).enabled).toBe(false));
  });

  it('shows what is changed elsewhere, and takes its theme', async () => {
    await changeSettings({ theme: 'dark', markStyle: 'dotted' });
    await reached(() => expect(document.documentElement.dataset.theme).toBe('dark'));
    expect(control<HTMLSelectElement>(page(), 'Mark style').value).toBe('dotted');
  });

  it('follows its address, and knows the keys as they are set', async () => {
    await go('shortcuts');
    expect(seen(page())).toContain('Alt+Shift+J');
    await go('card-keys', 'shortcuts');
    await reached(() => expect(document.activeElement?.textContent).toBe('With a card open'));
  });

  it('brings a pack in, or says what is wrong with it', async () => {
    await go('packs');
    chooseFile(file('broken.json', { ...samplePack(), format: 3 }));
    await reached(() => expect(seen(page())).toContain('format Expected format 1; found 3.'));
    chooseFile(file('harbour.json', samplePack()));
    await reached(() => expect(seen(page())).toContain('“The harbour story” is installed'));
    expect(seen(page())).toContain('brought in by you');
    press(page(), 'Use The harbour story');
    await reached(async () => expect((await readLibrary())[1]?.enabled).toBe(false));
  });

  it('says in words when something fails', async () => {
    await go('packs');
    for (const [answer, words] of [
      [{ ok: false, error: 'Nobody knows.' }, 'try once more. The reason given: Nobody knows.'],
      [{ ok: false, error: 'QuotaExceededError' }, 'There is no room left to keep it.'],
      [undefined, 'Sidelight does not answer'],
    ] as const) {
      vi.mocked(browser.runtime.sendMessage).mockResolvedValueOnce(answer);
      press(page(), /^Remove The Belarusian/);
      await reached(() => expect(seen(page())).toMatch(new RegExp(`This did not work\\. .*${words}`)));
    }
    await go('kinds');
    press(page(), 'Places');
    await reached(() => expect(seen(page())).not.toContain('This did not work.'));
  });

  it('refuses a broken backup and changes nothing', async () => {
    await changeSettings({ delay: 0 });
    await go('backup');
    const backup = { sidelight: 'backup', format: 1, packs: [], disabled: [], removed: [] };
    const told = vi.spyOn(InstallWorker.prototype, 'postMessage');
    const broken = file('backup.json', { ...backup, settings: { delay: -1 } });
    chooseFile(broken);
    await reached(() => expect(seen(page())).toContain('settings.delay'));
    expect((await readSettings()).delay).toBe(0);
    // Checked beside the page, which goes on answering.
    expect(told.mock.calls).toEqual([[{ work: 'backup', file: broken }]]);
    told.mockRestore();
  });

  it('measures what is stored, and erases it all', async () => {
    await go('privacy');
    await reached(() => expect(seen(page())).toMatch(/made from the packs\d+ kB/));
    press(page(), 'Erase everything');
    press(page(), 'Yes, erase it');
    await reached(() => expect(seen(page())).toContain('Everything is erased.'));
    expect(await readSettings()).toEqual(DEFAULTS);
    expect((await readLibrary()).map(({ origin }) => origin)).toEqual(['bundled']);
  });
});
