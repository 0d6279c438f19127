import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableSite } from '../../../components/words/site';

describe('a site is shown in its own letters', () => {
  it.each([
    'bücher.example',
    'пример.рф',
    'навіны.бел',
    '例え.テスト',
    'مثال.إختبار',
    'δοκιμή.example',
    'a-bücher-b.example',
    '𐍈x.example',
  ])('%s', (site) => {
    const host = domainToASCII(site);
    expect(host).toContain('xn--');
    expect(readableSite(host)).toBe(site);
    expect(readableSite(`*.${host}`)).toBe(`*.${site}`);
  });

  it.each([
    'news.example',
    '*.news.example',
    '127.0.0.1',
    '[::1]',
    'localhost',
    'xn--',
    'xn--ä',
    'xn--99999999',
  ])('%s stays', (site) => {
    expect(readableSite(site)).toBe(site);
  });

  it('whatever it is given, without an exception', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,40}$/), (text) => {
        expect(typeof readableSite(`xn--${text}`)).toBe('string');
      }),
    );
  });
});
