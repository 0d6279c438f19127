import { expect, it } from 'vitest';
import { useBrowser } from './suite';

const suite = useBrowser();

it('has its command keys', async () => {
  const commands = await suite.driver.extension((chrome) => chrome.commands.getAll());
  const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  expect(keys).toMatchObject({ 'next-mention': 'Alt+Shift+J', 'previous-mention': 'Alt+Shift+Y' });
});
