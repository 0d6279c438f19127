import { expect, it } from 'vitest';
import { expectMarked } from '../marked';
import { usePageFiles } from './page-files';
import { expectCard, people } from './reader';

const suite = usePageFiles();

it('reads XHTML: CDATA, xml:lang, and text of HTML in a drawing, whose labels stay unmarked', async () => {
  const tab = await suite.openFile('article.xhtml');
  await expectMarked(tab, ['Kaja Kallas', 'Марта Кос', 'Vladimir Putin', 'Sviatlana Tsikhanouskaya']);
  await expectCard(tab, 'Kaja Kallas');
  await expectCard(tab, 'Marta Kos', { spelled: 'Марта Кос' });
  await expectCard(tab, 'Sviatlana Tsikhanouskaya');
});

it('forgets a name in CDATA that is taken out', async () => {
  const tab = await suite.openFile('article.xhtml');
  await tab.page.evaluate(() => {
    const line = document.createElement('p');
    line.append(document.createCDATASection('Alexander Lukashenko'));
    document.body.prepend(line);
  });
  await expect.poll(() => people(tab)).toContain('Alexander Lukashenko');
  await tab.page.evaluate(() => document.querySelector('p')!.remove());
  await expect.poll(() => people(tab)).not.toContain('Alexander Lukashenko');
});

it('reads of a drawing what is HTML in it, and no labels', async () => {
  const tab = await suite.openFile('drawing.svg');
  await expectMarked(tab, ['Vladimir Putin']);
  await expectCard(tab, 'Vladimir Putin');
  await expect.poll(() => people(tab)).toEqual(['Vladimir Putin']);
});

it('reads plain text, and no name over a blank line', async () => {
  const tab = await suite.openFile('notes.txt');
  await expectMarked(tab, ['Kaja Kallas', 'Vladimir\nPutin', 'Marta Kos']);
  await expectCard(tab, 'Marta Kos');
  await expectCard(tab, 'Vladimir Putin', { spelled: 'Vladimir\nPutin' });
});

it('reads XML that a style sheet shows', async () => {
  const tab = await suite.openFile('styled.xml');
  await expectMarked(tab, ['Kaja Kallas', 'Vladimir Putin']);
  await expectCard(tab, 'Kaja Kallas');
});

it('reads a feed where the browser shows it to extensions', async () => {
  if (suite.driver.kind === 'firefox') {
    const tab = await suite.openFile('feed.xml');
    await tab.read();
    // What is seen is a view of Firefox's own, in a tree that is shut to extensions; the feed itself is not rendered.
    expect(await tab.page.$eval('item', (item) => item.checkVisibility())).toBe(false);
    expect(await people(tab)).toEqual([]);
    return;
  }
  for (const type of ['text/xml', 'application/rss+xml']) {
    const tab = await suite.openFile('feed.xml', { headers: { 'content-type': type } });
    await expectMarked(tab, ['Kaja Kallas', 'Vladimir Putin']);
    // In its view of XML Chromium keeps the source too, unseen and first.
    await expectCard(tab, 'Vladimir Putin', { nth: type === 'text/xml' ? 1 : 0 });
  }
});
