import { fold } from '../lexicon/fold';
import { decline, FOREIGN } from '../lexicon/inflect';
import { inLatin } from '../lexicon/inflect/serbian';
import type { EntityName, Form, Strength } from '../pack/schema';
import type { Spelling } from './cldr';
import ORDINARY from './tables/ordinary.json';
import RESTRICTED from './tables/restricted.json';
import SHARED from './tables/shared.json';

/** Shorter spellings in Latin letters are words or names of somebody else in too many other languages. */
const FREE_LATIN = 9;

const shared = new Set(SHARED);
const restricted = new Set(RESTRICTED);

/** Spellings that are ordinary words too, told apart by a capital amid a sentence; in which languages, all if none. */
const ordinaryIn: Record<string, string> = ORDINARY;

function isOrdinary(text: string, lang: string): boolean {
  const langs = ordinaryIn[text];
  return langs !== undefined && lang !== 'en' && (langs === '' || langs.split(' ').includes(base(lang)));
}
const latin = (text: string) => /^[\p{Script=Latin}\p{P}\s\d+]+$/u.test(text);
const base = (lang: string) => lang.split('-')[0]!;

/** Whether a spelling counts on pages in its own languages alone. */
function bound(text: string, lang: string): boolean {
  // Persian and Urdu share their script with Arabic, which writes particles onto words: "باكرا" holds no "اکرا".
  // Serbian and Macedonian endings make words of other languages in Cyrillic: "Самое" is no Samoa in Russian.
  if (['fa', 'ur', 'sr', 'mk', 'kk'].includes(lang)) return true;
  return latin(text) && (text.length < FREE_LATIN || restricted.has(text));
}

/**
 * Reads a name of the tables: `text|language|strength|page languages`, each part but the first may be left out.
 */
export function readName(written: string, form: Form = 'name'): EntityName {
  const [text = '', lang, strength, langs] = written.split('|');
  return {
    text,
    form,
    strength: (strength || 'full') as Strength,
    ...(lang && { lang }),
    ...(langs
      ? { langs: langs.split(',') }
      : lang && lang !== 'en' && bound(text, lang)
        ? { langs: [base(lang)] }
        : {}),
  };
}

/**
 * As `readName`, with the Latin spelling beside a Serbian one in Cyrillic: papers use both alphabets, letter for
 * letter.
 */
export function readNames(written: string): EntityName[] {
  const name = readName(written);
  if (name.lang !== 'sr' || !/\p{Script=Cyrillic}/u.test(name.text)) return [name];
  return [name, { ...name, text: inLatin(name.text), lang: 'sr-Latn', langs: ['sr'] }];
}

/** The endings a name takes in a language, as a key to compare. */
function endings(text: string, lang: string): string {
  return JSON.stringify(text.split(/[\s-]+/).map((word) => decline(word, lang)));
}

/** Names of no country, whose endings are those a language gives to foreign names that end alike. */
const MODELS = ['Abn', 'Abna', 'Abno'];

/** Whether a name that counts everywhere is found with all its endings in a language without being named in it. */
function covered(text: string, lang: string): boolean {
  return text.split(/[\s-]+/).every((word) => {
    const own = decline(word, lang);
    if (!own) return true;
    const model = MODELS.findLast((each) => word.toLowerCase().endsWith(each.slice(3)))!;
    const foreign = FOREIGN.includes(base(lang)) ? decline(model, lang) : null;
    if (!foreign) return false;
    const cut = model.length - 3;
    const whole = (stem: string, endings: readonly string[], from: number) =>
      endings.map((end) => (stem + end).slice(from));
    const forms = new Set(whole(foreign.stem, foreign.endings, 3));
    return whole(own.stem, own.endings, fold(word).length - cut).every((form) => forms.has(form));
  });
}

/** The names of one entity, each spelling as seldom as its languages allow. */
export class NameList {
  readonly names: EntityName[] = [];
  private readonly keys = new Map<string, EntityName>();

  /** Adds a name; one that is there already stays as it is, and counts in the languages of both. */
  add(name: EntityName): void {
    const key = JSON.stringify([name.text, name.lang, name.form]);
    const known = this.keys.get(key);
    if (!known) {
      this.keys.set(key, name);
      this.names.push(name);
    } else if (known.langs && name.langs) {
      known.langs = [...new Set([...known.langs, ...name.langs])].sort();
    }
  }

  /**
   * Adds what CLDR gives. A spelling that stands in the list for every page is not repeated for languages that add
   * their endings to foreign names; short ones in Latin letters count on pages of their languages alone.
   *
   * @param weak which of them are names of something else too: those that are but for accents spelled as such a name
   *   in the list already, or all.
   */
  addSpellings(spellings: readonly Spelling[], weak: 'none' | 'twins' | 'all'): void {
    const byText = new Map<string, string[]>();
    for (const { text, lang } of spellings) byText.set(text, [...(byText.get(text) ?? []), lang]);
    for (const [text, langs] of byText) this.addSpelling(text, langs, weak);
  }

  private addSpelling(text: string, langs: readonly string[], weak: 'none' | 'twins' | 'all'): void {
    const everywhere = this.names.some(
      (name) => name.form === 'name' && name.text === text && !name.langs && base(name.lang ?? 'en') === 'en',
    );
    const common = shared.has(text) || weak === 'all' || (weak === 'twins' && this.weakTwin(text));
    this.addGroups(
      text,
      langs.filter((lang) => isOrdinary(text, lang)),
      everywhere,
      'short',
    );
    const plain = langs.filter((lang) => !isOrdinary(text, lang));
    this.addGroups(text, plain, everywhere, common ? 'shared' : 'full');
  }

  private addGroups(text: string, langs: readonly string[], everywhere: boolean, strength: Strength): void {
    const own = everywhere || langs.some((lang) => bound(text, lang));
    for (const group of this.groups(text, langs, everywhere && strength !== 'short')) {
      // A language's endings count on its own pages: "Kínai" is a case form in none that also says "Kína".
      const only = own ? [...new Set(group.map(base))].sort() : undefined;
      this.add({ text, lang: group[0]!, form: 'name', strength, ...(only && { langs: only }) });
    }
  }

  /** The languages of a spelling, those together in which it takes the same endings. */
  private groups(text: string, langs: readonly string[], everywhere: boolean): string[][] {
    const groups = new Map<string, string[]>();
    for (const lang of langs) {
      if (everywhere && covered(text, lang)) continue;
      const key = endings(text, lang);
      groups.set(key, [...(groups.get(key) ?? []), lang]);
    }
    return [...groups.values()];
  }

  /** Whether the spelling is the same, but for accents, as one that is also something else. */
  private weakTwin(text: string): boolean {
    return this.names.some((name) => name.strength === 'shared' && fold(name.text) === fold(text));
  }
}
