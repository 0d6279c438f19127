import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../data/settings/schema';
import { startScan } from '../../../entrypoints/content/scan';
import { names, peopleFor, read, scanned } from './page';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

const found = async (html: string) => names(await scanned(html, stop.signal));

describe('names are found', () => {
  it.each<[string, string, string[]]>([
    ['in a paragraph', '<p>Here is Ada Quill.</p>', ['Ada Quill']],
    ['across inline tags', '<p><b>Ada</b> <i>Quill</i></p>', ['Ada Quill']],
    ['with white space in a node of its own', '<p><b>Ada</b>\n  <i>Quill</i></p>', ['Ada\n  Quill']],
    ['with a letter set apart', '<p><span>A</span>da Quill</p>', ['Ada Quill']],
    ['with a soft hyphen', '<p>Ada Qu\u00ADill</p>', ['Ada Qu\u00ADill']],
    ['with a <wbr>', '<p>Ada Qu<wbr>ill</p>', ['Ada Quill']],
    ['with a no-break space', '<p>Ada&nbsp;Quill</p>', ['Ada\u00A0Quill']],
    ['over a line break', '<p>Ada<br>Quill</p>', ['Ada\nQuill']],
    ['after a footnote sign', '<p>Ada Quill<sup>1</sup> left</p>', ['Ada Quill']],
    ['around a script', '<p>Ada <script>/* Bo Tarn */</script>Quill</p>', ['Ada Quill']],
    ['beside a block in the same parent', '<div>Ada Quill<p>Bo Tarn</p></div>', ['Ada Quill', 'Bo Tarn']],
    ['a surname confirmed elsewhere', '<p>Tarn left.</p><p>Bo Tarn</p>', ['Tarn', 'Bo Tarn']],
  ])('%s', async (_, html, expected) => expect(await found(html)).toEqual(expected));

  it.each<[string, string, string[]]>([
    ['a name across inline tags', '<p>By <b>Ada</b> <i>Quill</i>.</p>', ['Ada Quill']],
    ['a first word across inline tags', '<p>By <b>A</b>d<i>a</i> Quill.</p>', ['Ada Quill']],
    [
      'a name behind texts that begin none',
      '<p>By <b>one</b> or <a>two</a>: <i>Ada Quill</i></p>',
      ['Ada Quill'],
    ],
    ['a name behind code', '<p>By <code>x</code> Ada <b>Quill</b></p>', ['Ada Quill']],
    ['not across blocks', '<div>By Ada</div><div>Quill</div><div>A<p>da Quill</p></div>', []],
    ['one name after the other', '<p>Ada Quill</p><p>it is</p><p>Bo Tarn</p>', ['Ada Quill', 'Bo Tarn']],
  ])('far down on a long page, where texts are looked at one by one: %s', async (_, html, expected) => {
    expect(await found(`${'<p>it is or it is not</p>'.repeat(100)}${html}<p>it is</p>`)).toEqual(expected);
  });

  it('in shadow trees inside each other, where they stand', async () => {
    document.body.innerHTML = '<p>Ada Quill 1</p><div id="host"></div><p>Ada Quill 3</p>';
    const outer = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    outer.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML = '<p>Bo Tarn</p>';
    const scan = startScan({ document, ...peopleFor(), settings: DEFAULTS, site: '', signal: stop.signal });
    await read(scan);
    expect(names(scan)).toEqual(['Ada Quill', 'Bo Tarn', 'Ada Quill']);
  });
});

describe('names are not found', () => {
  it.each<[string, string]>([
    ['across blocks', '<div>Ada</div><div>Quill</div>'],
    ['across cells', '<table><tr><td>Ada</td><td>Quill</td></tr></table>'],
    ['across a block between two texts', '<div>Ada <p></p>Quill</div>'],
    ['over an empty line', '<p>Ada<br><br>Quill</p>'],
    ['across spans shown as blocks', '<p><span style="display:block">Ada</span> <span>Quill</span></p>'],
    ['in an input', '<input value="Ada Quill"><textarea>Ada Quill</textarea>'],
    ['in a list of choices', '<select><option>Ada Quill</option></select>'],
    [
      'in code',
      '<p><code>Ada Quill</code></p><pre>Ada Quill</pre><kbd>Ada Quill</kbd><samp>Ada Quill</samp>',
    ],
    ['across code', '<p>Ada <code>x</code> Quill</p>'],
    ['in an editor', '<div contenteditable><p>Ada Quill</p></div>'],
    ['in an island inside an editor', '<div contenteditable><p contenteditable="false">Ada Quill</p></div>'],
    ['in a text box by role', '<div role="textbox">Ada Quill</div>'],
    [
      'in what is not text',
      '<script>Ada Quill</script><style>Ada Quill</style><template>Ada Quill</template>',
    ],
    ['in a drawing', '<svg><text>Ada Quill</text></svg><canvas>Ada Quill</canvas>'],
  ])('%s', async (_, html) => expect(await found(html)).toEqual([]));
});
