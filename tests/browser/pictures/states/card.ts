import { t } from '../../../../components/words/text';
import { pressIn } from '../../../e2e/in-card';
import type { Tab } from '../../tab';
import { STORY } from '../page';
import { reached, type Stage } from '../stage';
import type { State } from '../types';

/** A state of the card of one name of the story, or of another page, after what is done in it. */
function card(
  name: string,
  of: string,
  then: (tab: Tab, stage: Stage) => Promise<void> = async () => {},
  html = STORY,
): State {
  return {
    view: 'card',
    name,
    async show(stage) {
      const tab = await stage.page(html);
      await stage.card(tab, of);
      await then(tab, stage);
      return tab.page;
    },
  };
}

const LEADERS = `
  <p>Lee Jae-myung of South Korea met Chief Executive John Lee of Hong Kong.</p>
  <p>Both ate. Lee sat down.</p>`;

const ELECTION =
  '<p>Officials gave Alexander Lukashenko the victory in the 2025 Belarusian presidential election.</p>';

const ELSEWHERE = '<p>Vladimir Putin flew to Beijing and was met by Xi Jinping.</p>';

const says = (tab: Tab, words: string) =>
  reached(`"${words}" on the card`, async () => (await tab.cardText()).includes(words));

/** Has a page's cards find a voice of this machine, of which a machine that takes pictures has none. */
async function giveVoice(tab: Tab, stage: Stage): Promise<void> {
  await stage.driver.extension(async (chrome, tabId) => {
    // No function here has a name: the runner of this file would keep those by a helper that is not there.
    const script = { target: { tabId } } as Parameters<typeof chrome.scripting.executeScript>[0];
    script.func = () => {
      speechSynthesis.getVoices = () =>
        ['be', 'et', 'en'].map((lang) => ({ lang, localService: true }) as SpeechSynthesisVoice);
      speechSynthesis.speak = () => {};
      speechSynthesis.cancel = () => {};
      globalThis.SpeechSynthesisUtterance = class {
        constructor(readonly text: string) {}
      } as typeof SpeechSynthesisUtterance;
    };
    await chrome.scripting.executeScript(script);
  }, tab.id);
}

/** A state of a card that can be spoken. */
function voiced(name: string, then: (tab: Tab) => Promise<void> = async () => {}): State {
  return {
    view: 'card',
    name,
    async show(stage) {
      const tab = await stage.page(STORY);
      await giveVoice(tab, stage);
      await stage.card(tab, 'Alexander Lukashenko');
      await then(tab);
      return tab.page;
    },
  };
}

export const CARD_STATES: readonly State[] = [
  card('person', 'Alexander Lukashenko'),
  card('person-short', 'Kaja Kallas'),
  card('place', 'Belarus'),
  card('organisation', 'European Union'),
  card('event', '2025 Belarusian presidential election', undefined, ELECTION),
  card('other-story', 'Vladimir Putin', undefined, ELSEWHERE),
  {
    view: 'card',
    name: 'large',
    async show(stage) {
      await stage.settings({ cardSize: 'large' });
      const tab = await stage.page(STORY);
      await stage.card(tab, 'Kaja Kallas');
      return tab.page;
    },
  },
  card('more', 'Alexander Lukashenko', (tab) => pressIn(tab, t('card_more'))),
  card('line', 'Kaja Kallas', (tab) => pressIn(tab, t('card_less'))),
  card('copy', 'Kaja Kallas', (tab) => pressIn(tab, t('card_copy'))),
  voiced('voice'),
  voiced('speaking', (tab) => pressIn(tab, t('card_say'))),
  card('resized', 'Kaja Kallas', async (tab, stage) => {
    await pressIn(tab, t('card_pin'));
    // A sheet at the bottom stays as it is.
    if (!stage.variant.phone) await pressIn(tab, t('card_resize'));
  }),
  card('why', 'Kaja Kallas', (tab) => pressIn(tab, t('card_why'))),
  card('not', 'Kaja Kallas', (tab) => pressIn(tab, t('card_not_person'))),
  card('muted', 'Marta Kos', async (tab) => {
    await pressIn(tab, t('card_not_person'));
    await pressIn(tab, t('card_muteEverywhere'));
    await says(tab, t('undo'));
  }),
  card('nested', 'Vladimir Putin', async (tab) => {
    await pressIn(tab, 'Alexander Lukashenko');
    await says(tab, 'President of Belarus');
  }),
  card('pinned', 'Kaja Kallas', async (tab, stage) => {
    await pressIn(tab, t('card_pin'));
    await tab.leave();
    // In a small window the first covers every other name.
    if (stage.variant.zoom || stage.variant.phone) return;
    await stage.card(tab, 'Minsk');
    await reached('two cards', async () => (await tab.cards()).length === 2);
  }),
  {
    view: 'card',
    name: 'focused',
    async show(stage) {
      const tab = await stage.page(STORY);
      await tab.page.bringToFront();
      await tab.ask('step', { by: 1 });
      await reached('a card by key', async () => (await tab.cards()).length === 1);
      for (const key of ['Enter', 'Tab', 'Tab', 'Tab'] as const) await tab.page.keyboard.press(key);
      return tab.page;
    },
  },
  {
    view: 'card',
    name: 'sheet',
    async show(stage) {
      const tab = await stage.page(STORY);
      await stage.tap(tab, 'Alexander Lukashenko');
      return tab.page;
    },
  },
  {
    view: 'card',
    name: 'choice',
    async show(stage) {
      const tab = await stage.page(LEADERS);
      await stage.card(tab, 'Lee', 2);
      await says(tab, 'President of South Korea');
      return tab.page;
    },
  },
  {
    view: 'card',
    name: 'unknown',
    async show(stage) {
      const tab = await stage.page('<p>Nobody here knows Ada Quay.</p>');
      await tab.page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('Ada Quay'));
      await tab.ask('who', { text: 'Ada Quay' });
      await says(tab, 'Ada Quay');
      return tab.page;
    },
  },
];
