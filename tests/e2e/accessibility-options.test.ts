import { expect, it } from 'vitest';
import { INSTALLING } from '../../data/library/turns';
import { LONG, type Look, lookTwice, TRIED } from '../browser/audit/walk';
import type { OwnPage } from '../browser/own-page';
import { samplePack } from '../data/pack/sample';
import { bringIn } from './bring-in';
import { useOptions } from './options';
import { useBrowser } from './suite';

const suite = useBrowser();
const openOptions = useOptions(suite);

const mute = () =>
  suite.driver.extension((chrome) =>
    chrome.storage.local.set({
      settings: {
        version: 1,
        changed: { muted: [{ entity: 'kaja-kallas' }, { entity: 'marta-kos', site: 'news.example' }] },
      },
    }),
  );

it(`the options: ${TRIED}`, LONG, async () => {
  await mute();
  const own = await openOptions('general');
  await own.page.setViewport({ width: 1280, height: 800 });
  const says = (words: string | RegExp) => expect.poll(() => own.text()).toMatch(words);
  await lookTwice(suite.driver, own, async (look: Look) => {
    await own.page.waitForSelector('.sample-card .card');
    await look('general');
    await own.write('Find a setting', 'mark');
    await says('Results');
    await look('what a search finds');
    await own.clear('Find a setting');
    await own.write('Find a setting', 'quayton');
    await says('No setting fits');
    await look('a search in vain');
    await own.clear('Find a setting');
    await own.press('Kinds');
    await look('kinds');
    await own.press('Sites');
    await own.write('Site to keep quiet', 'not a site');
    await own.press('Add');
    await says('This is not a site');
    await own.clear('Site to keep quiet');
    await own.write('Site to keep quiet', '*.news.example');
    await own.press('Add');
    await own.press('Remove *.news.example');
    await says('no longer quiet');
    await look('sites, one removed');
    await own.press('Packs');
    await bringIn(own, 'harbour.json', samplePack());
    await says('is installed and in use');
    await own.press('Remove The harbour story');
    await says('It can be put back');
    await bringIn(own, 'torn.json', { ...samplePack(), entities: [{ kind: 'ship' }] });
    await says('torn.json was not brought in');
    await look('packs, one removed and one refused');
    const done = await holdUp(own);
    await bringIn(own, 'later.json', samplePack());
    await says('later.json comes after the one before');
    await look('packs, one on its way');
    await own.press('Stop bringing in later.json');
    await says('later.json was stopped');
    await done();
    await own.press('Muted names');
    await own.press('Unmute Kaja Kallas everywhere');
    await says('is marked again');
    await look('muted names, one taken back');
    await own.press('Undo: Keep Kaja Kallas muted everywhere');
    await own.press('Shortcuts');
    await look('shortcuts');
    await own.press('Backup');
    await bringIn(own, 'backup.json', { format: 1 });
    await says('backup.json was not brought in');
    await look('a backup refused');
    await own.press('Privacy');
    await own.press('Erase everything');
    await says('This cannot be undone');
    await look('privacy, before all is erased');
    await own.press('Keep it');
    await own.press('Erase everything');
    await own.press('Yes, erase it');
    await says('Everything is erased');
    await look('privacy, after all was erased');
    await mute();
    await own.press('General');
  });
});

/** Has no pack installed until what this gives is called: whoever installs one waits for the others. */
async function holdUp({ page }: OwnPage): Promise<() => Promise<void>> {
  await page.evaluate((name) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    Object.assign(globalThis, { letThrough: resolve });
    return new Promise<void>((held) => {
      void navigator.locks.request(name, () => {
        held();
        return promise;
      });
    });
  }, INSTALLING);
  return () => page.evaluate(() => (globalThis as unknown as { letThrough(): void }).letThrough());
}
