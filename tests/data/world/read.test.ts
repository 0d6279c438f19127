import { describe, expect, it } from 'vitest';
import { clean } from '../../../data/world/clean';
import { readCsv } from '../../../data/world/csv';
import { idOf } from '../../../data/world/ids';

describe('clean', () => {
  it('makes plain text in one line of HTML', () => {
    expect(clean('<p>Caf&eacute;&nbsp;&amp; b&aring;r<br>two <em>words</em> &#8217;s</p><br><br>')).toBe(
      'Café & bår; two words ’s',
    );
  });
});

describe('readCsv', () => {
  it('reads commas, quotes and line breaks within quotes', () => {
    expect(readCsv('code,name\r\nAA,"Ay, ""the"" land"\nBB,"two\nlines"\n')).toEqual([
      { code: 'AA', name: 'Ay, "the" land' },
      { code: 'BB', name: 'two\nlines' },
    ]);
  });
});

describe('idOf', () => {
  it.each([
    ['São Tomé and Príncipe', 'sao-tome-and-principe'],
    ['Washington, D.C.', 'washington-dc'],
    ['N’Djamena', 'ndjamena'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
  ])('makes an id of %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});
