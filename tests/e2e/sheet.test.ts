import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { downloadedText, saveDownloadsIn } from '../browser/downloads';
import { OwnPage } from '../browser/own-page';
import { openPopup } from '../browser/popup';
import { useBrowser } from './suite';

const suite = useBrowser();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-sheet-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The address that the popup has opened in a tab: Firefox shows its driver no tab that an extension opens. */
async function sheetOpened(): Promise<string> {
  const base = suite.driver.url('');
  let path: string | undefined;
  await expect
    .poll(async () => {
      const tabs = await suite.driver.extension((chrome) => chrome.tabs.query({}));
      path = tabs.find(({ url }) => url?.startsWith(`${base}sheet.html`))?.url?.slice(base.length);
      return path;
    })
    .toBeDefined();
  return path!;
}

it('who is who on a page opens as a sheet, prints without its buttons, and is saved as Markdown', async () => {
  const tab = await suite.open('<p>Kaja Kallas met Marta Kos in Antarctica. Kallas left.</p>');
  await tab.page.evaluate(() => {
    document.title = 'A *harbour* in Quayton';
  });
  const popup = await openPopup(suite.driver, tab);
  const print = await popup.waitForSelector('::-p-xpath(//button[.="Print or save"])');
  // The popup closes at once, sometimes before the driver has heard that the button was let go.
  await print!.click().catch(() => {});
  const own = await OwnPage.open(suite.driver, await sheetOpened());
  await expect.poll(() => own.text()).toContain('A *harbour* in Quayton');
  const text = await own.text();
  for (const part of [tab.page.url(), 'Kaja Kallas', '2 mentions', 'Marta Kos', 'Sources', '[1]'])
    expect(text).toContain(part);
  if (suite.driver.kind === 'chromium') {
    await own.page.emulateMediaType('print');
    expect(await own.text()).not.toContain('Copy as Markdown');
    // On paper a short entry and each line of a long one are whole, and no heading stands at a foot.
    const kept = await own.page.evaluate(() => {
      const styles = (selector: string, property: string) => [
        ...new Set(
          [...document.querySelectorAll(selector)].map((one) =>
            getComputedStyle(one).getPropertyValue(property),
          ),
        ),
      ];
      return {
        short: styles('.entry:not(:has(li:nth-child(4)))', 'break-inside'),
        long: styles('.entry:has(li:nth-child(4))', 'break-inside'),
        lines: styles('.entry li', 'break-inside'),
        headings: styles('.sheet :is(h1, h2, h3)', 'break-after'),
        // Kept with what follows, an entry would hold on to the next one.
        ends: styles('.entry > :last-child, .entry li:last-child', 'break-after'),
      };
    });
    expect(kept).toEqual({
      ...{ short: ['avoid'], long: ['auto'], lines: ['avoid'], headings: ['avoid'] },
      ends: ['auto'],
    });
    await own.page.emulateMediaType();
  }
  await saveDownloadsIn(suite.driver, folder);
  await own.press('Save as Markdown');
  const saved = await downloadedText(folder, 'a-harbour-in-quayton.md');
  expect(saved).toMatch(/^# A \\\*harbour\\\* in Quayton\n/);
  expect(saved).toContain('### Kaja Kallas\n');
});
