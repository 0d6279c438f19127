import { afterEach, describe, expect, it } from 'vitest';
import { coloursIn } from '../browser/pixels';
import type { Tab } from '../browser/tab';
import { useBrowser } from './suite';

const suite = useBrowser();

const texts = async (tab: Tab) => (await tab.marks()).map(({ text }) => text).sort();
const marks = (tab: Tab) => expect.poll(() => texts(tab));

/** Two frames: what was asked for in the first is in the second. */
const painted = (tab: Tab) =>
  tab.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );

/** Changes settings as the options page does: in storage, seen by every tab at once. */
const set = (changed: Record<string, unknown>) =>
  suite.driver.extension(
    (chrome, changed) => chrome.storage.local.set({ settings: { version: 1, changed } }),
    changed,
  );

afterEach(() => suite.driver.extension((chrome) => chrome.storage.local.remove('settings')));

const PAGE = `
  <h2>Vik</h2><p>Marta Kos and Kaja Kallas came. Marta Kos spoke.</p>
  <h2>Quayton</h2><p>Marta Kos left.</p>`;

describe('where names are marked', () => {
  it('marks only what is near the viewport, and the rest as it comes near', async () => {
    const tab = await suite.open(
      `<p>Marta Kos is here.</p><div style="height: 5000px"></div><p>Kaja Kallas is far away.</p>`,
    );
    await marks(tab).toEqual(['Marta Kos']);
    await tab.page.evaluate(() => scrollTo({ top: 5000, behavior: 'instant' }));
    await marks(tab).toEqual(['Kaja Kallas']);
  });

  it('marks what comes near as the window grows, though the page keeps its size', async () => {
    const tab = await suite.open(
      `<p>Marta Kos is here.</p><div style="height: 1500px"></div><p>Kaja Kallas is below.</p>
       <div style="height: 3000px"></div>`,
    );
    await tab.page.setViewport({ width: 800, height: 600 });
    await tab.read();
    await painted(tab);
    expect(await texts(tab)).toEqual(['Marta Kos']);
    await tab.page.setViewport({ width: 800, height: 1600 });
    await marks(tab).toEqual(['Kaja Kallas', 'Marta Kos']);
  });

  it('marks columns, grids and scrollers as far as they are near', async () => {
    const column = (name: string) =>
      `<div><div style="height: 300px"></div><p>${name}.</p><div style="height: 3000px"></div><p>${name}.</p></div>`;
    const tab = await suite.open(`
      <div style="display: grid; grid-template-columns: 1fr 1fr">${column('Marta Kos')}${column('Kaja Kallas')}</div>
      <div style="position: fixed; bottom: 0; height: 100px; overflow: auto" id="box">
        <div style="height: 4000px"></div><p>Vladimir Putin.</p></div>`);
    await marks(tab).toEqual(['Kaja Kallas', 'Marta Kos']);
    await tab.page.evaluate(() => {
      const box = document.getElementById('box')!;
      box.scrollTop = box.scrollHeight;
    });
    await marks(tab).toEqual(['Kaja Kallas', 'Marta Kos', 'Vladimir Putin']);
  });

  it('marks what is near where a page is leafed through sideways', async () => {
    const lines = Array.from({ length: 200 }, () => '<p>Marta Kos.</p>').join('');
    const tab = await suite.open(
      `<style>body { margin: 0; height: 90vh; columns: 300px; column-fill: auto }</style>${lines}<p>Kaja Kallas.</p>`,
    );
    await tab.page.setViewport({ width: 700, height: 500 });
    await expect.poll(() => texts(tab)).toContain('Marta Kos');
    expect(await texts(tab)).not.toContain('Kaja Kallas');
    expect((await texts(tab)).length).toBeLessThan(100);
    await tab.page.evaluate(() => scrollTo({ left: 100_000, behavior: 'instant' }));
    await expect.poll(() => texts(tab)).toContain('Kaja Kallas');
  });

  it('marks names in an open shadow root, also after it has scrolled', async () => {
    const tab = await suite.open(`<div id="host"></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML =
        '<div id="box" style="height: 200px; overflow: auto"><p>Marta Kos.</p><div style="height: 4000px"></div>' +
        '<p>Kaja Kallas.</p></div>';
    </script>`);
    await marks(tab).toEqual(['Marta Kos']);
    await tab.page.evaluate(() => {
      const box = document.getElementById('host')!.shadowRoot!.getElementById('box')!;
      box.scrollTop = 4000;
    });
    await marks(tab).toEqual(['Kaja Kallas']);
  });

  it('paints them, in a shadow root too', async () => {
    const tab = await suite.open(`<p style="font-size: 40px"><span id="name">Marta Kos</span></p>
      <div id="host"></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML =
        '<p style="font-size: 40px"><span id="name">Marta Kos</span></p>';
    </script>`);
    await marks(tab).toEqual(['Marta Kos', 'Marta Kos']);
    const boxes = await tab.page.evaluate(() =>
      [
        document.getElementById('name')!,
        document.getElementById('host')!.shadowRoot!.getElementById('name')!,
      ].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
    const pictures = async () =>
      Promise.all(boxes.map((clip) => tab.page.screenshot({ clip, encoding: 'base64' })));
    const marked = await pictures();
    await set({ enabled: false });
    await marks(tab).toEqual([]);
    const plain = await pictures();
    expect(marked[0]).not.toBe(plain[0]);
    expect(marked[1]).not.toBe(plain[1]);
  });

  it('leaves the colour of what the page itself highlights', async () => {
    const tab = await suite.open(`<style>::highlight(own) { background: #ffff00 }</style>
      <p style="font-size: 40px">Marta Kos</p><script>
        const own = document.createRange();
        own.selectNodeContents(document.querySelector('p'));
        CSS.highlights.set('own', new Highlight(own));
      </script>`);
    await marks(tab).toEqual(['Marta Kos', 'Marta Kos']);
    await painted(tab);
    const { x, y } = await tab.page.$eval('p', (line) => line.getBoundingClientRect().toJSON());
    expect(await coloursIn(tab.page, { x, y: y + 2, width: 8, height: 4 })).toEqual(['#ffff00']);
  });

  it('says light or dark by what the text stands on', async () => {
    const tab = await suite.open(
      `<p>Marta Kos.</p><p style="background: #111; color: white">Kaja Kallas.</p>
       <p style="background: linear-gradient(#000, #222); color: #eee">Vladimir Putin.</p>`,
    );
    await marks(tab).toHaveLength(3);
    expect(Object.fromEntries((await tab.marks()).map(({ text, highlight }) => [text, highlight]))).toEqual({
      'Marta Kos': 'sidelight-tint-lamp-light',
      'Kaja Kallas': 'sidelight-tint-lamp-dark',
      'Vladimir Putin': 'sidelight-tint-lamp-dark',
    });
  });

  it('comes back when the page has cleared the registry and changes again', async () => {
    const tab = await suite.open(PAGE);
    await marks(tab).toHaveLength(4);
    await tab.page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append(document.createElement('hr'));
    });
    await marks(tab).toHaveLength(4);
  });
});

describe('settings act in an open tab', () => {
  it('density', async () => {
    const tab = await suite.open(PAGE);
    await marks(tab).toEqual(['Kaja Kallas', 'Marta Kos', 'Marta Kos', 'Marta Kos']);
    await set({ density: 'section' });
    await marks(tab).toEqual(['Kaja Kallas', 'Marta Kos', 'Marta Kos']);
    await set({ density: 'page' });
    await marks(tab).toEqual(['Kaja Kallas', 'Marta Kos']);
    await set({ density: 'hover' });
    await marks(tab).toEqual([]);
    await tab.hover('Kaja Kallas');
    await marks(tab).toEqual(['Kaja Kallas']);
    await tab.leave();
    await marks(tab).toEqual([]);
  });

  it('style and colour', async () => {
    const tab = await suite.open(`<p>Marta Kos.</p>`);
    await marks(tab).toHaveLength(1);
    await set({ markStyle: 'dotted', markColour: 'blue' });
    await expect
      .poll(() => tab.marks())
      .toEqual([{ text: 'Marta Kos', highlight: 'sidelight-dotted-blue-light' }]);
  });

  it('a quiet site rests at once, with an open card, and wakes again', async () => {
    const tab = await suite.open(PAGE);
    await tab.hover('Kaja Kallas');
    await expect.poll(() => tab.cards()).toHaveLength(1);
    await set({ quietSites: ['127.0.0.1'] });
    await expect.poll(() => tab.cards()).toEqual([]);
    await marks(tab).toEqual([]);
    await set({ quietSites: [] });
    await marks(tab).toHaveLength(4);
  });

  it('theme and size of a card that is open', async () => {
    const tab = await suite.open(PAGE);
    await tab.hover('Kaja Kallas');
    const look = () =>
      tab.driver.cards(tab.page.mainFrame(), ([root]) => ({
        width: root?.querySelector('.card')?.getBoundingClientRect().width,
        paper: root && getComputedStyle(root.querySelector('.card')!).backgroundColor,
      }));
    await expect.poll(look).toEqual({ width: 348, paper: 'rgb(255, 253, 249)' });
    await set({ theme: 'dark', cardSize: 'large' });
    await expect.poll(look).toEqual({ width: 420, paper: 'rgb(33, 31, 28)' });
  });
});
