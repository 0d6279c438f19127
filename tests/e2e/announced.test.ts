import { expect, it } from 'vitest';
import { SECTIONS } from '../../components/options/settings-index';
import { OwnPage } from '../browser/own-page';
import { useOptions } from './options';
import { useBrowser } from './suite';

/* What is announced: WCAG 4.1.3 status messages. */

const suite = useBrowser();
const openOptions = useOptions(suite);

/** The live regions of a page: what each says, or that it is hidden. What is hidden is not heard when it is shown. */
const regions = ({ page }: OwnPage) =>
  page.$$eval('[role=status], [role=alert], [aria-live=polite]', (all) =>
    all.map((one) => (one.checkVisibility() ? one.textContent?.trim() : 'hidden')),
  );

it('the options have every place for what is said before there is something to say', async () => {
  const own = await openOptions('general');
  for (const section of SECTIONS) {
    await own.page.evaluate((to) => location.assign(`#${to}`), section);
    await own.page.waitForSelector(`[href="#${section}"][aria-current]`);
    const there = await regions(own);
    expect(there.length).toBeGreaterThan(1);
    expect(there, section).not.toContain('hidden');
  }
});

it('the popup says how much a search has found, in the place where nothing was said before', async () => {
  const tab = await suite.open('<p>Nobody is here.</p>');
  const own = new OwnPage((await suite.openOwn(`popup.html?tab=${tab.id}`)).page);
  await expect.poll(() => own.text()).toContain('No names here');
  expect(await regions(own)).toEqual(['']);
  const region = await own.page.$('[role=status]');
  await own.write('Find a name, a fact or a setting', 'lukash');
  await expect.poll(() => region!.evaluate(({ textContent }) => textContent)).toBe('9 fit “lukash”.');
  await own.clear('Find a name, a fact or a setting');
  await expect.poll(() => regions(own)).toEqual(['']);
});
