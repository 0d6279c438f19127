import type { PageWords } from '../page/page-words';
import { itemAfter, itemBefore } from '../text/list';
import type { Span } from '../text/span';
import type { Neighbour } from '../text/surroundings';

/*
 * Chad, Georgia, Jordan, Mali, Niger and Turkey are people and things too. What is said of states alone, and the
 * company of other countries in a list, tells them apart.
 */

const ORGANS =
  'prime minister|foreign minister|foreign ministry|defen[cs]e minister|finance minister|interior minister|central bank|ambassador|embassy|air force|army|armed forces|EU bid|accession';
/** Federal states have these too. */
const POWERS =
  'president|government|parliament|military|king|crown prince|economy|borders?|capital|coast|constitution|ruling party|opposition|currency|elections?|leaders?|people|population|intelligence|internal affairs';

// English, so that \b and \w will do: classes of all letters take milliseconds to compile.
const behind = (nouns: string) => new RegExp(`^['’]s?\\s(?:[\\w-]+\\s){0,2}?(?:${nouns})\\b`, 'i');
const OWN_ORGAN = behind(ORGANS);
const OWN_POWER = behind(POWERS);
const OFFICE =
  /^\s(?:prime minister|premier|foreign minist(?:er|ry)|president|leaders?|government|army|military|rebels?|troops|forces|border|king|officials?|parliament|elections?|coup|junta|embassy|refugees)\b/i;
const ORGAN_OF = new RegExp(`(?:${ORGANS}|ambassador to|embassy in)\\s(?:of\\s|to\\s|in\\s)?$`, 'i');
const POWER_OF =
  /(?:(?:president|government|king|parliament|people|army|capital|borders?|independence) of|(?:border|borders|war|ties|relations|deal|talks) with|(?:northern|southern|eastern|western|central|neighbou?ring))\s$/i;
const DATELINE = /^[A-Z][A-Z\s.’'-]{2,30},\s$/;
const DATELINE_END = /^(?:\s\(|\s?[—–]|\s--?\s|,\s[A-Z][a-z]+\.?\s\d)/;
const TRUSTING = /(?:belie[fv]e?[sd]?|faith|trust|confidence|interest(?:ed)?|invest\w*|involved)\sin\s$/i;

/**
 * @param federal a state of a federation has the name too (Georgia): what such states also have does not count.
 * @returns what stands around a name and is said of states; null where nothing is.
 */
export function stately({ text, start, end }: Span, federal: boolean, page: PageWords): string | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  const said = OWN_ORGAN.exec(after) ?? ORGAN_OF.exec(before);
  if (said) return said[0].trim();
  const company = along(text, start, page, itemBefore) ?? along(text, end, page, itemAfter);
  if (company !== null || federal) return company;
  const also = OWN_POWER.exec(after) ?? OFFICE.exec(after) ?? POWER_OF.exec(before);
  if (also) return also[0].trim();
  const dateline = DATELINE_END.test(after) ? DATELINE.exec(text.slice(0, start)) : null;
  if (dateline) return dateline[0].replace(/,\s$/, '');
  if (!/(?:^|\s)in\s$/i.test(before) || TRUSTING.test(before) || page.countries() === 0) return null;
  return `in ${text.slice(start, end)}`;
}

/** How far a list is followed. */
const ITEMS = 6;

/** The country in a list beside the name that is nothing else: "Syria" in "Syria, Chad and Jordan". */
function along(
  text: string,
  from: number,
  page: PageWords,
  next: (text: string, at: number) => Neighbour | null,
): string | null {
  let at = from;
  for (let items = 0; items < ITEMS; items += 1) {
    const word = next(text, at);
    const place = word && page.placeAt(word.start, word.end);
    if (!place) return null;
    if (place.country) return text.slice(place.start, place.end);
    at = next === itemBefore ? place.start : place.end;
  }
  return null;
}

const DISTRICT = /^\s?,?\s?D\.?\s?C\b/;
const AGENCY = /^\s(?:\(|[—–]|--?\s)/;

const AND = /^\sand\s[A-Z]/;
const AND_BEFORE = /[a-z]\sand\s$/;

/** "Washington and Tehran": the capital, beside another name of the pack that is no state of the union. */
function paired({ text, start, end }: Span, page: PageWords): boolean {
  const behind = AND.test(text.slice(end, end + 6));
  const at = behind ? end + 5 : start - 6;
  return (
    (behind || AND_BEFORE.test(text.slice(0, start))) && page.named(at, at + 1) && !page.placeAt(at, at + 1)
  );
}

/**
 * What shows Washington to be the capital: the district behind it, another capital beside it, or the heading of an
 * agency's report.
 */
export function districtOrDateline(span: Span, page: PageWords): string | null {
  const { text, start, end } = span;
  const district = DISTRICT.exec(text.slice(end, end + 8))?.[0];
  if (district !== undefined) return district.replace(/^[\s,]+/, '');
  const name = text.slice(start, end);
  const heads = text.slice(0, start).trim() === '' && name === name.toUpperCase();
  return paired(span, page) || (heads && AGENCY.test(text.slice(end, end + 4))) ? name : null;
}
