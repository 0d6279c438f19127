import { describe, expect, it } from 'vitest';
import { expectMarked } from './marked';
import { useBrowser } from './suite';

const suite = useBrowser();

/** A name at the end tells that all before it has been read. */
const LAST = '<p>Alexander Lukashenko</p>';
const last = 'Alexander Lukashenko';

describe('names are read where a page shows them', () => {
  it.each<[string, string, string[]]>([
    ['across inline tags', '<p><b>Kaja</b> <i>Kallas</i></p>', ['Kaja Kallas']],
    [
      'after a letter set apart',
      `<p><span>K</span>aja Kallas</p><p><span style="float: left">“M</span>arta Kos</p>
       <p><b style="display: inline-block">V</b>ladimir Putin</p>`,
      ['Kaja Kallas', 'Marta Kos', 'Vladimir Putin'],
    ],
    [
      'across a line break, soft hyphen and word break',
      '<p>Kaja<br>Kal&shy;l<wbr>as</p>',
      ['KajaKal\u00ADlas'],
    ],
    [
      'in an element without a box of its own',
      '<p><span style="display:contents">Kaja Kallas</span></p>',
      ['Kaja Kallas'],
    ],
    [
      'beside each other without white space',
      '<div><a style="display:block">Kaja Kallas</a><a style="display:block">Marta Kos</a></div>',
      ['Kaja Kallas', 'Marta Kos'],
    ],
    [
      'in the items of a flexible box',
      '<div style="display:flex"><span>Kaja Kallas</span><span>Marta Kos</span></div>',
      ['Kaja Kallas', 'Marta Kos'],
    ],
    ['in open details', '<details open><summary>More</summary>Kaja Kallas</details>', ['Kaja Kallas']],
  ])('%s', async (_, html, expected) => expectMarked(await suite.open(html + LAST), [...expected, last]));

  it.each<[string, string]>([
    [
      'in an editor',
      '<div contenteditable>Kaja Kallas</div><textarea>Kaja Kallas</textarea><input value="Kaja Kallas">',
    ],
    ['in code', '<pre>Kaja Kallas</pre><p><code>Kaja Kallas</code></p>'],
    ['in what is not rendered', '<p hidden>Kaja Kallas</p><p style="visibility:hidden">Kaja Kallas</p>'],
    ['in closed details', '<details><summary>More</summary>Kaja Kallas</details>'],
    ['in what is hidden until found', '<div hidden="until-found">Kaja Kallas</div>'],
    ['across flexible items', '<div style="display:flex"><span>Kaja</span> <span>Kallas</span></div>'],
    ['across spans shown as blocks', '<p><span style="display:block">Kaja</span> <span>Kallas</span></p>'],
  ])('and not %s', async (_, html) => expectMarked(await suite.open(html + LAST), [last]));

  it('in shadow trees inside each other', async () => {
    const tab = await suite.open(`
      <div><template shadowrootmode="open"><section><template shadowrootmode="open">Kaja Kallas</template>
      </section></template></div>${LAST}`);
    await expectMarked(tab, ['Kaja Kallas', last]);
  });

  it('in a shadow tree attached late, and what is written into it', async () => {
    const tab = await suite.open(`<div id="host"></div>${LAST}`);
    await expectMarked(tab, [last]);
    await tab.page.evaluate(() => {
      document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Kaja Kallas</p>';
    });
    await expectMarked(tab, ['Kaja Kallas', last]);
    await tab.page.evaluate(() => {
      document.querySelector('#host')!.shadowRoot!.querySelector('p')!.textContent = 'Marta Kos';
    });
    await expectMarked(tab, ['Marta Kos', last]);
  });

  it('in frames that have no address of their own', async () => {
    const tab = await suite.open('<iframe srcdoc="<p>Kaja Kallas</p>"></iframe><iframe id="blank"></iframe>');
    await tab.page.evaluate(() => {
      const blank = document.querySelector<HTMLIFrameElement>('#blank')!;
      blank.contentDocument!.body.innerHTML = '<p>Marta Kos</p>';
    });
    const [, srcdoc, blank] = tab.page.frames();
    await expectMarked(tab, ['Kaja Kallas'], srcdoc!);
    await expectMarked(tab, ['Marta Kos'], blank!);
  });
});

describe('names are read when a page changes', () => {
  it('as it grows, hides, shows and rewrites', async () => {
    const tab = await suite.open(`<style>.off { display: none }</style><div id="list"></div>${LAST}`);
    await expectMarked(tab, [last]);
    await tab.page.evaluate(() => {
      document.querySelector('#list')!.innerHTML = '<p>Kaja <b>Kallas</b></p><details>Marta Kos</details>';
    });
    await expectMarked(tab, ['Kaja Kallas', last]);
    await tab.page.evaluate(() => document.querySelector('details')!.setAttribute('open', ''));
    await expectMarked(tab, ['Kaja Kallas', 'Marta Kos', last]);
    await tab.page.evaluate(() => document.querySelector('#list')!.classList.add('off'));
    await expectMarked(tab, [last]);
    await tab.page.evaluate(() => document.querySelector('style')!.remove());
    await expectMarked(tab, ['Kaja Kallas', 'Marta Kos', last]);
    await tab.page.evaluate(() => {
      document.querySelector('b')!.textContent = 'Nobody';
    });
    await expectMarked(tab, ['Marta Kos', last]);
  });

  it('in a list that uses its rows again', async () => {
    const rows = Array.from({ length: 10 }, () => '<li>-</li>').join('');
    const tab = await suite.open(`<ul>${rows}</ul>${LAST}`);
    for (const top of [0, 3, 7]) {
      await tab.page.evaluate((at) => {
        document.querySelectorAll('li').forEach((row, index) => {
          row.textContent = index === at ? 'Kaja Kallas' : `Row ${at + index}`;
        });
      }, top);
      await expectMarked(tab, ['Kaja Kallas', last]);
    }
  });

  it('when the document is written anew', async () => {
    const tab = await suite.open(LAST);
    await expectMarked(tab, [last]);
    await tab.page.evaluate(() => {
      document.open();
      document.write('<!doctype html><p>Kaja Kallas</p>');
      document.close();
    });
    await expectMarked(tab, ['Kaja Kallas']);
  });

  it('and the page itself is never written to', async () => {
    const tab = await suite.open(`<p>Kaja <b>Kallas</b></p><div id="host"></div>${LAST}`);
    await expectMarked(tab, ['Kaja Kallas', last]);
    const seen = await tab.page.evaluate(async () => {
      let records = 0;
      const observer = new MutationObserver((list) => {
        records += list.length;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      document.querySelector('b')!.firstChild!.textContent = 'Kallas again';
      await new Promise((done) => setTimeout(done, 500));
      return records;
    });
    expect(seen).toBe(1);
  });
});
