import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aloud } from '../../../../components/options/aloud';
import { SECTIONS, type Section } from '../../../../components/options/settings-index';
import { t } from '../../../../components/words/text';
import { inventNames, packsOf } from '../../../bench/names';
import { samplePack } from '../../../data/pack/sample';
import type { OwnPage } from '../../own-page';
import { reached, type Stage } from '../stage';
import type { State } from '../types';
import { readToday } from './read-today';

const says = (own: OwnPage, words: string) =>
  reached(`"${words}" on the options page`, async () => (await own.text()).includes(words));

/** A section of the options page, after what is done there. */
function options(
  name: string,
  section: Section,
  then: (own: OwnPage, stage: Stage) => Promise<void> = async () => {},
): State {
  return {
    view: 'options',
    name,
    async show(stage) {
      const own = await stage.own(`options.html#${section}`, 'options');
      await own.page.waitForSelector('.section');
      await then(own, stage);
      return own.page;
    },
  };
}

const changing = (state: State): State => ({ ...state, changesPacks: true });

async function give(own: OwnPage, name: string, content: unknown): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'sidelight-states-')), name);
  writeFileSync(path, JSON.stringify(content));
  await own.give(t('file_choose'), path);
}

const search = (words: () => string) => async (own: OwnPage) => {
  await own.write(t('options_search'), words());
  await says(own, t('options_foundTitle'));
};

export const OPTION_STATES: readonly State[] = [
  ...SECTIONS.map((section) =>
    options(section, section, async (own) => {
      if (section === 'general') await own.page.waitForSelector('.card');
    }),
  ),
  options(
    'search',
    'general',
    search(() => t('set_theme_title')),
  ),
  options(
    'search-none',
    'general',
    search(() => 'quayton'),
  ),
  options('sites-listed', 'sites', async (own) => {
    for (const site of ['news.example', '*.mail.example']) {
      await own.clear(t('sites_add'));
      await own.write(t('sites_add'), site);
      await own.press(t('sites_addButton'));
      await says(own, site);
    }
    await own.press(aloud(t('remove'), t('sites_removeLabel', { site: 'news.example' })));
  }),
  options('sites-refused', 'sites', async (own) => {
    await own.write(t('sites_add'), 'not a site');
    await own.press(t('sites_addButton'));
    await says(own, t('sites_problem_other'));
  }),
  changing(
    options('packs-brought-in', 'packs', async (own) => {
      await give(own, 'harbour.json', samplePack());
      await says(own, t('file_installed', { title: samplePack().title }));
    }),
  ),
  changing(
    options('packs-bringing-in', 'packs', async (own) => {
      const [pack] = packsOf(inventNames(100_000));
      await give(own, 'names.json', pack);
      await own.page.waitForSelector('progress');
    }),
  ),
  changing(
    options('packs-off', 'packs', async (own) => {
      for (const row of await own.page.$$('.pack .switch')) await row.click();
      await own.page.waitForSelector('.packs:not(:has(:checked))');
      await own.press(t('section_general'));
      await says(own, t('preview_none'));
    }),
  ),
  options('packs-refused', 'packs', async (own) => {
    await give(own, 'torn.json', { ...samplePack(), language: 7, entities: [{ kind: 'ship' }] });
    await own.page.waitForSelector('.problems li');
  }),
  changing(
    options('packs-removed', 'packs', async (own) => {
      await give(own, 'harbour.json', samplePack());
      await says(own, t('file_installed', { title: samplePack().title }));
      await own.press(aloud(t('remove'), t('packs_removeLabel', { title: samplePack().title })));
      await says(own, t('packs_removedImported'));
    }),
  ),
  {
    view: 'options',
    name: 'muted-listed',
    async show(stage) {
      await stage.settings({
        muted: [{ entity: 'kaja-kallas' }, { entity: 'marta-kos', site: 'news.example' }],
      });
      const own = await stage.own('options.html#muted', 'options');
      await says(own, 'Kaja Kallas');
      await own.press(
        aloud(
          t('muted_unmute'),
          t('muted_unmuteLabel', { name: 'Kaja Kallas', where: t('muted_everywhere') }),
        ),
      );
      return own.page;
    },
  },
  options('backup-refused', 'backup', async (own) => {
    await give(own, 'backup.json', { format: 1 });
    await own.page.waitForSelector('.problems li');
  }),
  changing(
    options('backup-read', 'backup', async (own) => {
      await give(own, 'backup.json', {
        sidelight: 'backup',
        format: 1,
        settings: {},
        packs: [],
        disabled: [],
        removed: [],
      });
      await says(own, t('backup_settings'));
    }),
  ),
  {
    view: 'options',
    name: 'names-read',
    async show(stage) {
      await readToday(stage, 'belarus');
      const own = await stage.own('options.html#read-names', 'options');
      await own.control(t('read_forget'));
      return own.page;
    },
  },
  options('erase-asked', 'privacy', async (own) => {
    await own.press(t('set_erase_title'));
    await says(own, t('erase_sure'));
  }),
  changing(
    options('erased', 'privacy', async (own) => {
      await own.press(t('set_erase_title'));
      await own.press(t('erase_yes'));
      await says(own, t('erase_done'));
    }),
  ),
];
