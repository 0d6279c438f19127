import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { link, plain, webAddress } from '../../../components/sheet/escape';

/** What Markdown makes of a text, as GitHub reads it. */
const shown = (markdown: string): HTMLElement => {
  const page = document.createElement('div');
  page.innerHTML = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return page;
};
const tags = (page: HTMLElement) => [...page.querySelectorAll('*')].map(({ localName }) => localName);
const oneLine = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** Text in which Markdown has much to find. */
const risky = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_[]()<>&~|#$@!{}^-+=.:/1 \n\tаa'),
      fc.constantFrom(
        'www.a.example',
        'https://a.example',
        'mailto:a@b.example',
        'ab',
        '&amp;',
        '[^1]',
        '1) ',
        '<b>',
        '~~',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => /\S/.test(oneLine(text)));

describe('a text', () => {
  it.each([
    '# Title',
    '- item',
    '1. one',
    '> quote',
    '**bold**',
    '[a](b)',
    '<script>',
    '&lt;',
    '---',
    'a@b.example',
    '_www.a.example',
    '_mailto:a@b.example',
  ])('shows as it is: %s', (text) => {
    const page = shown(plain(text));
    expect(page.textContent).toBe(text);
    expect(tags(page)).toEqual(['p']);
  });

  it('is nothing but text, alone, as a heading, in bold and in a list, whatever stands in it', () => {
    fc.assert(
      fc.property(risky, (text) => {
        const written = plain(text);
        for (const [markdown, around] of [
          [written, ['p']],
          [`## ${written}`, ['h2']],
          [`- ${written}`, ['ul', 'li']],
          [`a (${written})`, ['p']],
        ] as const) {
          const page = shown(markdown);
          expect(tags(page)).toEqual(around);
          expect(oneLine(page.textContent ?? '')).toContain(oneLine(text));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a link', () => {
  it('leads where it says, whatever is in its address', () => {
    const odd = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(risky, odd, (words, url) => {
        const page = shown(link(words, url));
        expect(tags(page)).toEqual(['p', 'a']);
        const target = page.querySelector('a')!.getAttribute('href')!;
        expect(new URL(target).href).toBe(new URL(webAddress(url)!).href);
      }),
      { numRuns: 30 },
    );
  });

  it('is no link where the address is none of the web', () => {
    expect(link('a', 'javascript:alert(1)')).toBe('a');
    expect(webAddress('file:///etc/hosts')).toBeUndefined();
    expect(webAddress('https://a.example/(b)?c=<d>&copy;e')).toBe('https://a.example/(b)?c=%3Cd%3E&copy;e');
  });
});
