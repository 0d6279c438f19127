import { itemAfter, itemBefore } from './list';
import type { PageWords } from './page-words';
import type { Neighbour } from './surroundings';

/*
 * Chad, Georgia, Jordan, Mali, Niger and Turkey are people and things too. What is said of states alone, and the
 * company of other countries in a list, tells them apart.
 */

const ORGANS =
  'prime minister|foreign minister|foreign ministry|defen[cs]e minister|finance minister|interior minister|central bank|ambassador|embassy|air force|army|armed forces|EU bid|accession';
/** Federal states have these too. */
const POWERS =
  'president|government|parliament|military|king|crown prince|economy|borders?|capital|coast|constitution|ruling party|opposition|currency|elections?|leaders?|people|population|intelligence';

// English, so that \b and \w will do: classes of all letters take milliseconds to compile.
const behind = (nouns: string) => new RegExp(`^['’]s?\\s(?:[\\w-]+\\s){0,2}?(?:${nouns})\\b`, 'i');
const OWN_ORGAN = behind(ORGANS);
const OWN_POWER = behind(POWERS);
const OFFICE = /^\s(?:Prime Minister|Foreign Minister|Foreign Ministry|President)\b/;
const ORGAN_OF = new RegExp(`(?:${ORGANS}|ambassador to|embassy in)\\s(?:of\\s|to\\s|in\\s)?$`, 'i');
const POWER_OF =
  /(?:(?:president|government|king|parliament|people|army|capital|borders?|independence) of|(?:border|borders|war|ties|relations|deal|talks) with|(?:northern|southern|eastern|western|central|neighbou?ring))\s$/i;
const DATELINE = /^[A-Z][A-Z\s.’'-]{2,30},\s$/;
const DATELINE_END = /^(?:\s\(|\s?[—–]|\s--?\s|,\s[A-Z][a-z]+\.?\s\d)/;
const TRUSTING = /(?:belie[fv]e?[sd]?|faith|trust|confidence|interest(?:ed)?|invest\w*|involved)\sin\s$/i;

/**
 * @param federal a state of a federation has the name too (Georgia): what such states also have does not count.
 * @returns whether what stands around a name is said of states.
 */
export function stately(
  text: string,
  start: number,
  end: number,
  federal: boolean,
  page: PageWords,
): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  if (OWN_ORGAN.test(after) || ORGAN_OF.test(before) || listed(text, start, end, page)) return true;
  if (federal) return false;
  if (OWN_POWER.test(after) || OFFICE.test(after) || POWER_OF.test(before)) return true;
  if (DATELINE.test(text.slice(0, start)) && DATELINE_END.test(after)) return true;
  return /(?:^|\s)in\s$/i.test(before) && !TRUSTING.test(before) && page.countries() > 0;
}

/** Whether a list that the name stands in has a country in it that is nothing else: "Syria, Lebanon and Jordan". */
function listed(text: string, start: number, end: number, page: PageWords): boolean {
  return along(text, start, page, itemBefore) || along(text, end, page, itemAfter);
}

/** How far a list is followed. */
const ITEMS = 6;

function along(
  text: string,
  from: number,
  page: PageWords,
  next: (text: string, at: number) => Neighbour | null,
): boolean {
  let at = from;
  for (let items = 0; items < ITEMS; items += 1) {
    const word = next(text, at);
    const place = word && page.placeAt(word.start, word.end);
    if (!place) return false;
    if (place.country) return true;
    at = next === itemBefore ? place.start : place.end;
  }
  return false;
}
