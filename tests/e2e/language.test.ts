import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { OwnPage } from '../browser/own-page';
import { cutOff, openPage, useOwnBrowser } from './own-browser';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * The built extension with German for its default and no English: what a browser in English then speaks is German.
 * It stands in for a browser in German, which needs language packs that are not on every machine.
 */
function inGerman(built: string): string {
  cpSync(built, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...content, default_locale: 'de' }));
  rmSync(join(folder, '_locales', 'en'), { recursive: true });
  return folder;
}

const own = useOwnBrowser({ build: inGerman });

it('shows card, popup, options and manifest in the language that the browser chooses', async () => {
  const { driver } = own;
  const tab = await openPage(own, true);
  await expect
    .poll(() => tab.cardText())
    .toMatch(/Aus einer anderen Geschichte[\s\S]*Stand: 27\. Januar 2025/i);

  const popup = await OwnPage.open(driver, `popup.html?tab=${tab.id}`);
  await expect.poll(() => popup.text()).toContain('Auf dieser Seite · ');
  expect(
    await popup.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
  ).toEqual(['de', 'ltr']);
  // In the width that a toolbar gives it, long words beside a list leave its own whole.
  expect(await cutOff(popup)).toBe(0);
  await popup.press('Die Geschichte');
  await expect.poll(() => popup.text()).toMatch(/27\. Januar 2025 · \d+ Namen/);

  const options = await OwnPage.open(driver, 'options.html#privacy');
  await options.control('Alles löschen');
  expect(await options.page.title()).toBe('Datenschutz – Sidelight-Einstellungen');

  const { description, commands } = await driver.extension(async (chrome) => ({
    description: chrome.runtime.getManifest().description,
    commands: (await chrome.commands.getAll()).map((command) => command.description),
  }));
  expect(description).toContain('Kärtchen zu den Namen');
  expect(commands).toContain('Karte des nächsten Namens auf der Seite öffnen');
});
