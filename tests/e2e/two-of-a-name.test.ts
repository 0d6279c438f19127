import { expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { pressIn } from './in-card';
import { expectMarked } from './marked';
import { useBrowser } from './suite';

const suite = useBrowser();

const text = (tab: Tab) => expect.poll(() => tab.cardText());

it('asks which of two leaders a surname means, and remembers on this page', async () => {
  const tab = await suite.open(
    '<p>Lee Jae-myung of South Korea met Chief Executive John Lee of Hong Kong.</p><p>Both ate. Lee sat down.</p><p>Then Lee rose.</p>',
  );
  await expectMarked(tab, ['Hong Kong', 'John Lee', 'Lee', 'Lee', 'Lee Jae-myung', 'South Korea']);
  await tab.hover('Lee', 2);
  await text(tab).toContain('President of South Korea');
  expect(await tab.cardText()).toContain('Chief Executive of Hong Kong');
  await pressIn(tab, /John Lee/);
  await text(tab).not.toContain('President of South Korea');
  await tab.page.mouse.move(1, 1);
  await tab.page.keyboard.press('Escape');
  await expect.poll(() => tab.cards()).toEqual([]);
  await tab.hover('Lee', 3);
  await text(tab).toContain('Chief Executive of Hong Kong');
  expect(await tab.cardText()).not.toContain('President of South Korea');
  await pressIn(tab, /^Why/);
  await text(tab).toContain('You chose it on this page.');
});

it('says in whose name the country and the office speak', async () => {
  const tab = await suite.open('<p>Prime Minister Sánchez did not come.</p><p>Spain will send somebody.</p>');
  await expectMarked(tab, ['Spain', 'Sánchez']);
  await tab.hover('Sánchez');
  await text(tab).toContain('Pedro Sánchez');
  await pressIn(tab, /^Why/);
  await text(tab).toContain('“Prime Minister” stands right before it.');
  expect(await tab.cardText()).toContain('is on this page too: “Spain”.');
});
