import { afterEach, describe, expect, it } from 'vitest';
import { Card } from '../../components/card/card';
import { direction, setTexts } from '../../components/words/source';
import { t } from '../../components/words/text';
import { speak } from '../texts';
import { show } from './render';
import { cardProps, HARBOUR } from './sample';

const sheets = import.meta.glob<string>('../../{components,entrypoints}/**/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Left and right, where start and end would follow the language. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:(?:scroll-)?(?:margin|padding)|border)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)/gm;

afterEach(() => speak('en'));

describe('from right to left', () => {
  it.each(Object.entries(sheets))('%s asks for no side by name', (_, css) => {
    expect([...css.replace(/\/\*.*?\*\//gs, '').matchAll(PHYSICAL)].map(([found]) => found.trim())).toEqual(
      [],
    );
  });

  it('follows the interface', () => {
    const messages: Record<string, string> = { locale: 'he', card_muteHere: '{site} לעולם לא ב' };
    setTexts((name) => messages[name] ?? '');
    expect(direction()).toBe('rtl');
    // A host name among Hebrew words keeps its own direction.
    expect(t('card_muteHere', { site: 'news.example' })).toBe('\u2068news.example\u2069 לעולם לא ב');
    speak('pl');
    expect(direction()).toBe('ltr');
  });
});

describe('the texts of a pack', () => {
  /** The language an element's text is in. */
  const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

  it('keep their language, and the interface its own', () => {
    speak('de');
    const parts = HARBOUR.parts.map((part) => ({ ...part, lang: 'he' }));
    const body = show(<Card {...cardProps({ content: { ...HARBOUR, lang: 'he', parts } })} />);
    document.documentElement.lang = 'de';
    const all = (selector: string) => {
      const found = [...body.querySelectorAll(selector)].map(langOf);
      expect(found, selector).not.toEqual([]);
      return new Set(found);
    };
    for (const text of [
      '.name bdi',
      '.role bdi',
      '.facts li',
      '.matter',
      '.sides b',
      '.ties li',
      '.said li',
      '.source a',
      '.source bdi',
    ])
      expect([text, all(text)]).toEqual([text, new Set(['he'])]);
    for (const own of ['h3', 'button', '.as-of', '.cite .heard'])
      expect([own, all(own)]).toEqual([own, new Set(['de'])]);
    expect(body.querySelector('.facts li')?.getAttribute('dir')).toBe('auto');
  });
});
