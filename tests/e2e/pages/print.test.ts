import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Tab } from '../../browser/tab';
import { expectMarked } from '../marked';
import { usePageFiles } from './page-files';

const suite = usePageFiles();

/** The colours that a page is printed with, as PDF sets them: https://pdfa.org/resource/iso-32000-2, annex A. */
async function inks({ page }: Tab): Promise<string[]> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true })).toString('latin1');
  const drawings = [...pdf.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].flatMap(([, data]) => {
    try {
      return inflateSync(Buffer.from(data!, 'latin1')).toString('latin1');
    } catch {
      return [];
    }
  });
  const set = drawings.flatMap(
    (drawing) => drawing.match(/(?:\.?\d[\d.]* ){1,4}(?:rg|RG|g|G|k|K|sc|SC|scn|SCN)\b/g) ?? [],
  );
  return [...new Set(set)].sort();
}

it('prints no marks and no card, where the page prints its own', async () => {
  const tab = await suite.openFile('printed.html');
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos']);
  await tab.ask('goTo', { entity: 'kaja-kallas', nth: 0 });
  await expect.poll(() => tab.cards()).toHaveLength(1);
  const marked = await inks(tab);
  await suite.driver.extension((chrome) =>
    chrome.storage.local.set({ settings: { version: 1, changed: { enabled: false } } }),
  );
  await expectMarked(tab, []);
  const plain = await inks(tab);
  expect(plain.length).toBeGreaterThan(0);
  expect(marked).toEqual(plain);
  await tab.page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById('own')!);
    CSS.highlights.set('of-the-page', new Highlight(range));
  });
  // Firefox prints no highlights at all.
  const own = await inks(tab);
  if (suite.driver.kind === 'chromium') expect(own).not.toEqual(plain);
  else expect(own).toEqual(plain);
});
