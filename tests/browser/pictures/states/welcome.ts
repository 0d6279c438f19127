import { newestTab } from '../../ask';
import { Tab } from '../../tab';
import { reached } from '../stage';
import type { State } from '../types';

export const WELCOME_STATES: readonly State[] = [
  {
    view: 'welcome',
    name: 'welcome',
    async show(stage) {
      const { page } = await stage.own('welcome.html', 'welcome');
      const tab = new Tab(stage.driver, page, await newestTab(stage.driver));
      await reached('marks on the welcome page', async () => (await tab.marks()).length > 0);
      return page;
    },
  },
];
