import type { LexiconName } from '../lexicon/types';
import { adjectival, endsOtherwise } from './text/foreign';
import type { Span } from './text/span';

/*
 * The lexicon finds names whatever their diacritics, capitals and endings. Where these make another word of the text,
 * it is told here.
 */

/** A name that stands alone and has so many letters differs from no other word in diacritics alone. */
const LONG = 7;

/**
 * Whether a span spells another word than a name that the lexicon finds in it: the name's adjective, a case form that the
 * language does not have, or a word with other diacritics or capitals.
 */
export function spellsOther(span: Span, name: LexiconName, lang: string): boolean {
  const spelled = span.text.slice(span.start, span.end);
  // "Argentino", "Argentine": a case form elsewhere, a word of its own where there are no cases.
  if (name.form === 'name' && (adjectival(span, name.text) || endsOtherwise(spelled, name.text, lang)))
    return true;
  if (bared(spelled, name.text)) return true;
  return (name.strength !== 'full' || spelled.length < LONG) && accented(spelled, name);
}

/** Whether a spelling is another word: a short name without its diacritic, "Ama" for "Amã", or one in two, "ToGo". */
function bared(spelled: string, name: string): boolean {
  if (/\p{Ll}\p{Lu}/u.test(spelled) && !/\p{Ll}\p{Lu}/u.test(name)) return true;
  return name.length < 5 && LATIN.test(name) && [...spelled].every(isAscii) && ![...name].every(isAscii);
}

const LATIN = /^\p{Script=Latin}+$/u;

/** Whether a text puts a diacritic on a letter that the name has bare: "Puțin" is not "Putin". */
function accented(spelled: string, { text: name, strength }: LexiconName): boolean {
  // With wide letters as they are everywhere else.
  const text = spelled.normalize('NFKC');
  // In Czech and Slovak "Putinová" is a woman of that family, "Putinova" is what is his.
  if (strength !== 'full' && /ov(?:á|é|ou)$/iu.test(text) && !/ov[áa]$/iu.test(name)) return true;
  // An ending takes the place of the last letters: Kuba, Kubę; Vilnius, Vilnių.
  const kept = name.replace(/[aeiou]s?$/, '').length;
  for (let at = 0; at < Math.min(text.length, kept); at += 1) {
    if (/\p{Script=Latin}/u.test(text[at]!) && !isAscii(text[at]!) && isAscii(name[at]!)) return true;
  }
  return false;
}

function isAscii(letter: string): boolean {
  return letter < '\u0080';
}
