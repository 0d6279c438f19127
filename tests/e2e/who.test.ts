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
  await text(tab).toContain('Other names come with other packs.');
  expect(await tab.cards()).toHaveLength(1);
});

it('"Who is this?" of what is selected in a field stands by where it was asked, above a modal dialog, and stays', async () => {
  const tab = await suite.open(
    '<dialog><textarea style="margin: 100px">Kaja Kallas</textarea></dialog><script>document.querySelector("dialog").showModal()</script>',
  );
  const line = await tab.page.$eval('textarea', (field) => {
    field.select();
    // Firefox has whole pixels in its events.
    const [clientX, clientY] = [Math.ceil(field.getBoundingClientRect().left), 200];
    field.dispatchEvent(new MouseEvent('contextmenu', { clientX, clientY, bubbles: true }));
    return { left: clientX, top: clientY };
  });
  expect(await tab.ask('who', { text: 'Kaja Kallas' })).toBe(true);
  await text(tab).toContain('EU High Representative');
  const card = () =>
    tab.driver.cards(tab.page.mainFrame(), ([root]) => {
      const { left, top } = root!.querySelector('.card')!.getBoundingClientRect();
      return { left, top, dialog: root!.host.parentElement?.localName };
    });
  const there = {
    left: expect.closeTo(line.left, 0),
    top: expect.closeTo(line.top + 8, 0),
    dialog: 'dialog',
  };
  expect(await card()).toEqual(there);
  await tab.page.evaluate(() => document.body.append('Marta Kos stays.'));
  await expect.poll(() => tab.marks()).toHaveLength(1);
  expect(await card()).toEqual(there);
});
