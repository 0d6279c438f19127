import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../data/interface';
import { en } from '../../../data/interface/en';
import { messagesOf, type TextTable } from '../../../data/interface/messages';

const GAP = /\{(\w+)\}/g;
type Text = TextTable[string];

const formsOf = (text: Text) => (typeof text === 'string' ? { '': text } : text);
const gapsOf = (text: Text) =>
  [
    ...new Set(
      Object.values(formsOf(text)).flatMap((form) => [...form.matchAll(GAP)].map(([, name]) => name)),
    ),
  ].sort();

/** The plural categories that whole numbers have, and whether each is that of one number alone. */
function categoriesOf(locale: string): Map<string, boolean> {
  const rules = new Intl.PluralRules(locale);
  const found = new Map<string, boolean>();
  for (let count = 0; count < 1000; count++) {
    const category = rules.select(count);
    found.set(category, !found.has(category));
  }
  return found;
}

describe.each(Object.entries<TextTable>(LANGUAGES))('the interface in %s', (language, texts) => {
  const { locale, browser_about } = LANGUAGES[language as keyof typeof LANGUAGES];
  const keys = Object.keys(en) as (keyof typeof en)[];
  const plurals = keys.filter((key) => typeof en[key] !== 'string');
  const messages = Object.entries(messagesOf(texts));
  /** Names and texts of the messages that fit a pattern. */
  const like = (pattern: RegExp) => messages.filter(([, text]) => pattern.test(text.replace(GAP, '§')));

  it('has every text that English has, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...keys].sort());
  });

  it('has the same gaps to be filled', () => {
    const gaps = (table: TextTable) => Object.fromEntries(keys.map((key) => [key, gapsOf(table[key]!)]));
    expect(gaps(texts)).toEqual(gaps(en));
  });

  it('has a form for every number, and says how many wherever one form is for several', () => {
    const categories = categoriesOf(language);
    for (const key of plurals) {
      const forms = formsOf(texts[key]!) as Record<string, string>;
      expect(Object.keys(forms).sort(), key).toEqual([...categories.keys()].sort());
      for (const [category, isOne] of categories) {
        const needed = gapsOf(en[key]).filter((gap) => gap !== 'count' || !isOne);
        expect(gapsOf(forms[category]!), `${key}, ${category}`).toEqual(expect.arrayContaining(needed));
      }
    }
  });

  it('calls aloud what stands on a button: WCAG 2.5.3', () => {
    for (const [seen, heard] of [
      ['packs_export', 'packs_exportLabel'],
      ['file_stop', 'file_stopLabel'],
    ] as const)
      expect(texts[heard]?.toString().toLowerCase(), heard).toContain(texts[seen]?.toString().toLowerCase());
  });

  it('has names that browsers tell apart: case does not count', () => {
    const names = messages.map(([name]) => name.toLowerCase());
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no text that a browser takes for a command, and none with stray space', () => {
    expect(like(/\$|^\s|\s$|\s\s|^$/)).toEqual([]);
  });

  it('raises its voice nowhere', () => {
    expect(like(/!/)).toEqual([]);
  });

  it('mixes no letters of two scripts in a word: some look alike', () => {
    expect(
      like(/\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u).map(([name]) => name),
    ).toEqual([]);
  });

  it('calls what it sends the reader to by the name that it bears', () => {
    const language = texts as Record<string, string>;
    const named = {
      set_muted_about: 'card_not_person',
      muted_empty: 'card_not_person',
      popup_noStoriesHint: 'section_packs',
      file_isBackup: 'section_backup',
      file_isPack: 'section_packs',
      welcome_enter: 'card_more',
      welcome_inside: 'back',
      welcome_select: 'browser_who',
      welcome_noKeys: 'section_shortcuts',
    };
    const wrong = Object.entries(named).filter(([text, name]) => !language[text]!.includes(language[name]!));
    expect(wrong).toEqual([]);
  });

  it('says which language it is, and in a line what Sidelight is, as short as shops want it', () => {
    expect(new Intl.Locale(locale).language).toBe(language);
    expect(browser_about.length).toBeLessThanOrEqual(132);
  });
});

it('keeps French marks on the line of their word', () => {
  const loose = Object.entries(messagesOf(LANGUAGES.fr)).filter(([, text]) => /« | [»:;?…]/.test(text));
  expect(loose).toEqual([]);
});
