import { newestTab } from '../../ask';
import { Tab } from '../../tab';
import { reached, type Stage } from '../stage';
import type { State } from '../types';

/** The welcome page, after what is tried there. */
function welcome(name: string, then: (tab: Tab, stage: Stage) => Promise<void> = async () => {}): State {
  return {
    view: 'welcome',
    name,
    async show(stage) {
      const { page } = await stage.own('welcome.html', 'welcome');
      const tab = new Tab(stage.driver, page, await newestTab(stage.driver));
      await reached('marks on the welcome page', async () => (await tab.marks()).length > 0);
      await then(tab, stage);
      return page;
    },
  };
}

export const WELCOME_STATES: readonly State[] = [
  welcome('welcome'),
  welcome('tried', async (tab, stage) => {
    await stage.card(tab, 'Kaja Kallas');
    await tab.page.waitForSelector('.kinds [data-done]');
  }),
];
