import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Options } from '../../../components/options/options';
import type { OptionsActions, OptionsProps, PackRow } from '../../../components/options/types';
import { DEFAULTS } from '../../../data/settings/schema';
import { show } from '../render';
import { HARBOUR } from '../sample';

export const STORY: PackRow = {
  id: 'vik-harbour',
  title: 'The harbour of Vik',
  kind: 'story',
  language: 'en',
  asOf: '2024-05-02',
  licence: 'MIT',
  sources: [
    {
      title: 'Vik votes on its harbour',
      publisher: 'The Vik Post',
      url: 'https://example.org/vik',
      date: '2024-05-01',
    },
  ],
  entities: 12,
  names: 1204,
  origin: 'bundled',
  enabled: true,
  removed: false,
};

export const MAYORS: PackRow = {
  id: 'mayors',
  title: 'Mayors of the north',
  kind: 'reference',
  language: 'nb',
  asOf: '2023',
  sources: [{ title: 'List of mayors', licence: 'CC0' }, { title: 'Who was mayor when' }],
  entities: 1,
  names: 1,
  origin: 'imported',
  enabled: false,
  removed: false,
};

const spies = () =>
  ({
    change: vi.fn(),
    importPacks: vi.fn(),
    stopImport: vi.fn(),
    forgetImport: vi.fn(),
    enablePack: vi.fn(),
    removePack: vi.fn(),
    restorePack: vi.fn(),
    exportPack: vi.fn(),
    exportAll: vi.fn(),
    importAll: vi.fn(),
    forgetBackup: vi.fn(),
    openShortcuts: vi.fn(),
    openWelcome: vi.fn(),
    forgetRead: vi.fn(),
    eraseAll: vi.fn(),
  }) satisfies OptionsActions;

const propsOf = (change: Partial<OptionsProps>, actions: OptionsActions): OptionsProps => ({
  section: 'general',
  sought: null,
  settings: DEFAULTS,
  packs: [STORY, MAYORS],
  imported: [],
  backup: null,
  names: { 'ada-lind': 'Ada Lind' },
  shortcuts: [
    { command: 'next-mention', keys: 'Alt+Shift+J' },
    { command: 'previous-mention', keys: '' },
  ],
  read: 0,
  stored: { settings: 740, packs: 0, lexicon: 3_400_000, read: 0 },
  sample: HARBOUR,
  erased: false,
  problem: null,
  version: '0.1.0',
  actions,
  ...change,
});

/** The options page, living: a changed setting comes back to it as it does in the browser. */
export function options(change: Partial<OptionsProps> = {}) {
  const actions = spies();
  let props = propsOf(change, actions);
  const body = show(<Options {...props} />);
  const set = (next: Partial<OptionsProps>) => {
    props = { ...props, ...next };
    act(() => render(<Options {...props} />, document.body));
  };
  actions.change.mockImplementation((patch) => set({ settings: { ...props.settings, ...patch } }));
  return { body, actions, set, settings: () => props.settings };
}
