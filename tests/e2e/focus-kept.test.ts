import { expect, it } from 'vitest';
import { focusOf } from '../browser/audit/focus';
import { OwnPage } from '../browser/own-page';
import { samplePack } from '../data/pack/sample';
import { bringIn } from './bring-in';
import { useOptions } from './options';
import { useBrowser } from './suite';

/* Pressing a control by key can take it away: the focus is never left nowhere (WCAG 2.4.3 focus order). */

const suite = useBrowser();
const openOptions = useOptions(suite);

const pressByKey = async (own: OwnPage, name: string) => (await own.control(name)).press('Enter');
const focus = ({ page }: OwnPage) => expect.poll(() => focusOf(page));

async function openPopup(html: string): Promise<OwnPage> {
  const tab = await suite.open(html);
  return new OwnPage((await suite.openOwn(`popup.html?tab=${tab.id}`)).page);
}

it('the popup goes on at the story that was chosen, and at its tab when all are listed again', async () => {
  const settings = await openOptions('packs');
  await bringIn(settings, 'harbour.json', samplePack());
  await expect.poll(() => settings.text()).toContain('is installed and in use');
  const own = await openPopup('<p>Nobody is here.</p>');
  await own.page.bringToFront();
  await pressByKey(own, 'The story');
  const row = await own.page.waitForSelector('::-p-xpath(//button[contains(., "The harbour story")])');
  await row!.press('Enter');
  await focus(own).toBe('h2 The harbour story');
  await pressByKey(own, 'All stories');
  await focus(own).toBe('tab The story');
});

it('the popup goes on at its tab once names are marked again', async () => {
  const own = await openPopup('<p>Marta Kos stays.</p>');
  await (await own.control('Mark names on 127.0.0.1')).press(' ');
  await pressByKey(own, 'Mark names here');
  await focus(own).toBe('tab On this page · 1');
});

it('the options go on at the setting, and say what was done', async () => {
  const own = await openOptions('sites');
  const said = () =>
    own.page.$$eval('[role=status]', (all) => all.map((one) => one.textContent?.trim()).filter(Boolean));
  await pressByKey(own, 'Keep docs.google.com quiet');
  await focus(own).toBe('h2 Suggestions');
  expect(await said()).toEqual(['docs.google.com is quiet now.']);

  await pressByKey(own, 'Packs');
  await bringIn(own, 'harbour.json', samplePack());
  await pressByKey(own, 'Put this message away');
  await focus(own).toBe('h2 Bring in a pack');
  await pressByKey(own, 'Remove The harbour story');
  await focus(own).toBe('button Undo: Put The harbour story back');
  expect(await said()).toEqual(['Removed. It can be put back until the browser is closed.']);
});

it('the options go on where a search was, or where it led', async () => {
  const own = await openOptions('packs');
  await own.write('Find a setting', 'quayton');
  await pressByKey(own, 'Clear the search');
  await focus(own).toBe('input Find a setting');
  await own.write('Find a setting', 'import');
  await (await own.page.waitForSelector('.from-link'))!.press('Enter');
  await focus(own).toBe('h1 Packs');
});
