import { expect, it } from 'vitest';
import { useBrowser } from '../suite';

const suite = useBrowser();

it('counts a page that the browser prepares once the reader goes there, and marks it', async () => {
  const next = suite.server.put('/next', {
    body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><p>Kaja Kallas, Marta Kos, Vladimir Putin.</p>
      <script>if (document.prerendering) setTimeout(() => fetch('/has-been-read'), 1000)</script>`,
  });
  const tab = await suite.open(
    `<p>Alexander Lukashenko.</p><a href="${next}">Next</a>
     <script type="speculationrules">{ "prerender": [{ "urls": ["${next}"], "eagerness": "immediate" }] }</script>`,
  );
  const badge = expect.poll.bind(expect, () =>
    tab.driver.extension((chrome, tabId) => chrome.action.getBadgeText({ tabId }), tab.id),
  );
  await badge().toBe('1');
  await expect.poll(() => suite.server.asked).toContain('/has-been-read');
  await badge().toBe('1');
  await tab.page.click('a');
  await badge().toBe('3');
  // The driver may go on asking the page that was there before.
  const painted = () =>
    tab.driver.extension(async (chrome, tabId) => {
      const target = { tabId };
      const [frame] = await chrome.scripting.executeScript({
        target,
        world: 'MAIN',
        func: () => CSS.highlights.size,
      });
      return frame?.result;
    }, tab.id);
  await expect.poll(painted).toBe(1);
});
