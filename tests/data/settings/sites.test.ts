import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSite } from '../../../data/settings/parse-site';
import { DEFAULTS, FIELDS, type Settings } from '../../../data/settings/schema';
import { isQuiet, mutedOn, withMuted, withSite } from '../../../data/settings/sites';

const quiet = (...quietSites: string[]): Settings => ({ ...DEFAULTS, quietSites });

describe('the quiet list', () => {
  test.each([
    ['news.example', 'news.example', true],
    ['news.example', 'www.news.example', true],
    ['www.news.example', 'news.example', true],
    ['news.example', 'NEWS.example.', true],
    ['news.example', 'mail.news.example', false],
    ['news.example', 'badnews.example', false],
    ['*.news.example', 'news.example', true],
    ['*.news.example', 'www.news.example', true],
    ['*.news.example', 'a.b.news.example', true],
    ['*.news.example', 'badnews.example', false],
    ['*.news.example', 'a.news.example.', true],
    ['www.example', 'example', false],
    ['news.example', '', false],
  ])('%s and a page of %s: %s', (site, host, expected) => {
    expect(isQuiet(host, ['other.example', site])).toBe(expected);
  });

  test('a site is switched off and on again', () => {
    const off = { ...DEFAULTS, ...withSite(DEFAULTS, 'www.news.example', false) };
    expect(off.quietSites).toEqual(['news.example']);
    expect(withSite(off, 'news.example', false)).toEqual({});
    expect(withSite(off, 'news.example', true)).toEqual({ quietSites: [] });
  });

  test('switching on wins over an entry for all below', () => {
    const settings = quiet('*.news.example', 'mail.example');
    expect(withSite(settings, 'a.news.example', true)).toEqual({ quietSites: ['mail.example'] });
  });

  test('a page without a host has no switch', () => {
    expect(withSite(DEFAULTS, '', false)).toEqual({});
  });
});

describe('muted names', () => {
  test('hold everywhere or on their site', () => {
    const settings: Settings = {
      ...DEFAULTS,
      muted: [{ entity: 'ada-quay' }, { entity: 'port-elm', site: 'news.example' }],
    };
    expect([...mutedOn(settings, 'www.news.example')]).toEqual(['ada-quay', 'port-elm']);
    expect([...mutedOn(settings, 'mail.example')]).toEqual(['ada-quay']);
  });

  test('are muted once, and taken back where they were muted', () => {
    let settings = { ...DEFAULTS, ...withMuted(DEFAULTS, 'ada-quay', true, 'www.news.example') };
    settings = { ...settings, ...withMuted(settings, 'ada-quay', true, 'news.example') };
    settings = { ...settings, ...withMuted(settings, 'ada-quay', true) };
    expect(settings.muted).toEqual([{ entity: 'ada-quay', site: 'news.example' }, { entity: 'ada-quay' }]);
    expect(withMuted(settings, 'ada-quay', false).muted).toEqual([
      { entity: 'ada-quay', site: 'news.example' },
    ]);
    expect(withMuted(settings, 'ada-quay', false, 'news.example').muted).toEqual([{ entity: 'ada-quay' }]);
  });
});

describe('a site as a reader types it', () => {
  test.each([
    ['news.example', 'news.example'],
    ['  News.Example. ', 'news.example'],
    ['https://www.news.example/a?b#c', 'news.example'],
    ['http://reader:word@news.example:8080/', 'news.example'],
    ['news.example:8080', 'news.example'],
    ['news.example/path', 'news.example'],
    ['*.news.example', '*.news.example'],
    ['*.www.news.example', '*.news.example'],
    ['*://*.news.example/*', '*.news.example'],
    ['https://*.news.example', '*.news.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]:3000', '[::1]'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('%s is %s', (typed, site) => {
    expect(parseSite(typed)).toEqual({ ok: true, site });
  });

  test.each([
    ['', { why: 'empty' }],
    ['two words', { why: 'other' }],
    ['*', { why: 'other' }],
    ['*.', { why: 'other' }],
    ['*.*.example', { why: 'other' }],
    ['a..b', { why: 'other' }],
    ['news.*', { why: 'other' }],
    ['news.example,mail.example', { why: 'other' }],
    ['"news.example"', { why: 'other' }],
    ['file:///tmp/a.html', { why: 'other' }],
    ['about:blank', { why: 'scheme', scheme: 'about' }],
    ['x'.repeat(3000), { why: 'long' }],
  ])('%j is refused, and why', (typed, why) => {
    expect(parseSite(typed)).toEqual({ ok: false, ...why });
  });

  test('whatever is typed, an accepted entry is sound and means the same when typed again', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.domain(),
      fc.webUrl(),
      fc.domain().map((host) => `*.${host}`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseSite(text);
        if (!parsed.ok) return;
        expect(FIELDS.quietSites.is([parsed.site])).toBe(true);
        expect(parseSite(parsed.site)).toEqual(parsed);
        expect(isQuiet(parsed.site.replace('*.', ''), [parsed.site])).toBe(true);
      }),
    );
  });
});
