/* In Slavic languages the country whose something is stands behind it in the genitive: "Збройні Сили України". */

const SLAVIC = /^(?:ru|uk|be|pl|cs|sk|sl|hr|sr|bs)$/;

/** Endings of adjectives that agree with a place, which they make another of: "Małej Hawanie", "Новій Англії". */
const AGREEING =
  /(?:[оиіы]й|о[їю]|[ая]я|[ую]ю|[иіыї]х|[оеє][гм][оу]|[иіы]ми?|[eo]j|[iy]ch|[iy]mi?|e[gh]o|ého|emu|[éąýá]|ou)$/u;

/** Cups, orders and papers are called after countries; and there are new ones ("Novu Gvineju"). */
const CALLED = /^(?:куб[ко]|puchar|орд[еэ]н|order|г[оа]л[оа]с|nov[aou]$)/iu;

/**
 * Whether a noun with a capital leaves the place behind it that place: "Посольство Литви", "Конгрес США". The place is
 * declined then, or cannot be; where nouns and adjectives are spelled alike ("Polska"), nothing tells.
 *
 * @param base the place's name in the first case.
 */
export function hasPlace(word: string, spelled: string, base: string, lang: string): boolean {
  if (!SLAVIC.test(lang) || AGREEING.test(word) || CALLED.test(word)) return false;
  return /^\p{Lu}{2,}$/u.test(spelled) || (spelled !== base && !/[sc]ka$/.test(base));
}
