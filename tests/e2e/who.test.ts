import { expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { useBrowser } from './suite';

const suite = useBrowser();

/** Selects a text and asks for it as the menu does. */
async function ask(tab: Tab, text: string): Promise<boolean | null> {
  await tab.page.evaluate((text) => {
    getSelection()!.removeAllRanges();
    (window as unknown as { find(text: string): boolean }).find(text);
  }, text);
  return tab.ask('who', { text });
}

const text = (tab: Tab) => expect.poll(() => tab.cardText());

it('"Who is this?" opens the card of a marked name, of one the page leaves open, or says that there is none', async () => {
  const tab = await suite.open('<p>Kaja Kallas spoke to Rita Putin and Ada Quay.</p>');
  expect(await ask(tab, 'Kallas')).toBe(true);
  await text(tab).toContain('EU High Representative');
  expect((await tab.marks()).map((mark) => mark.text)).toEqual(
    expect.not.arrayContaining(['Putin', 'Rita Putin']),
  );
  expect(await ask(tab, 'Putin')).toBe(true);
  await text(tab).toContain('President of Russia');
  expect(await ask(tab, 'Ada Quay')).toBe(false);
  await text(tab).toContain('No card for “Ada Quay”');
  expect(await tab.cards()).toHaveLength(1);
});
