import { expect, it } from 'vitest';
import { useBrowser } from '../suite';

/* No driver can press a browser's own command keys: in Chromium the command itself can be given. */

const suite = useBrowser();

it('steps through the names of all frames, forwards and back', async () => {
  suite.server.put('/frame', { body: '<!doctype html><p lang="en">Sviatlana Tsikhanouskaya listened.</p>' });
  const tab = await suite.open('<p>Kaja Kallas met Marta Kos.</p><iframe src="/frame"></iframe>');
  const badge = () =>
    suite.driver.extension((chrome, tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
  await expect.poll(badge).toBe('3');
  const press = (command: string) =>
    suite.driver.extension(
      async (chrome, command, id) => {
        chrome.commands.onCommand.dispatch(command, await chrome.tabs.get(id));
      },
      command,
      tab.id,
    );
  const frame = () => tab.page.frames()[1]!;
  await press('next-mention');
  await expect.poll(() => tab.cardText()).toMatch(/^Kaja Kallas/);
  // The next one is pressed for before the card of Marta Kos is there.
  await press('next-mention');
  await press('next-mention');
  await expect.poll(() => tab.cardText(frame())).toMatch(/^Sviatlana Tsikhanouskaya/);
  await expect.poll(() => tab.cards()).toEqual([]);
  await press('previous-mention');
  await expect.poll(() => tab.cardText()).toMatch(/^Marta Kos/);
});
