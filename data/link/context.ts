import type { LexiconName } from '../lexicon/types';
import type { Fit } from './fit';
import type { PageWords } from './page/page-words';
import { personContext } from './person/person';
import { mayBePerson } from './place/called';
import { demonymAgainst, oneOfThem } from './place/demonym';
import { ofAmericanGeorgia } from './place/elsewhere';
import { letterAgainst } from './place/letter';
import { placeContext } from './place/place';
import { silent } from './place/place-types';
import { districtOrDateline, stately } from './place/stately';
import { isReference, isWhole } from './profile';
import { inOtherWord } from './text/run';
import type { Span } from './text/span';
import { spaceless } from './text/surroundings';

/** The capital whose name is also that of an American state, and a surname. */
const FEDERAL_CAPITAL = 'washington-dc';

/** The country whose name is also that of an American state. */
const AMERICAN_TOO = 'georgia';

/** What the text around a name says for and against its entity. */
type Context = Partial<Fit> & {
  /** A given name of this very person stands beside the surname. */
  given?: boolean;
};

/**
 * Reads what stands around a candidate, by what its entity is: a person's name is told by other words than a place's.
 *
 * @param fit whom the candidate may mean, and how strong that name of theirs is.
 */
export function contextOf(fit: Fit, name: LexiconName, span: Span, page: PageWords): Context {
  const { kind } = fit.profile.entity;
  if (fit.form === 'demonym') return ofNationality(fit, name, span, page);
  if (kind === 'person') return ofPerson(fit, name, span, page);
  return kind === 'event' || kind === 'topic' ? {} : ofPlace(fit, name, span, page);
}

function placeName({ strength, profile }: Fit, { text: base }: LexiconName, span: Span, { lang }: PageWords) {
  return { ...span, shared: strength === 'shared', body: profile.entity.kind !== 'place', lang, base };
}

function ofNationality(fit: Fit, name: LexiconName, span: Span, page: PageWords): Context {
  const against = demonymAgainst(placeName(fit, name, span, page), page);
  return against ?? { stately: oneOfThem(span) };
}

function ofPerson({ profile, strength }: Fit, name: LexiconName, span: Span, page: PageWords): Context {
  const whole = isWhole(profile, name);
  const context = personContext({ ...span, profile, base: name.text, strength, whole }, page);
  if (context.against) return context;
  const sport = page.sporting(span.start, span.end);
  const doubtful = whole && sport && context.title === undefined && !context.doubt;
  return { ...context, whole, sport, ...(doubtful && { doubt: 'subject' as const }) };
}

function ofPlace(fit: Fit, written: LexiconName, span: Span, page: PageWords): Context {
  const { text, start, end } = span;
  const { id, iso2 } = fit.profile.entity;
  const spelled = text.slice(start, end);
  const name = placeName(fit, written, span, page);
  if (end - start === 1 && !spaceless(spelled)) return { against: letterAgainst(span), rule: 'letter' };
  // "turkey" stands on the page as well: the bird.
  if (name.shared && isReference(fit.profile) && page.ordinary(spelled)) return silent('ordinary word');
  if (inOtherWord(span)) return silent('part of another word');
  const context = placeContext(name, page);
  if (context.against) return context;
  if (id === FEDERAL_CAPITAL) {
    const capital = districtOrDateline(span, page);
    // "Seattle, Washington"
    return capital === null && /[A-Z]\w+,\s$/.test(text.slice(Math.max(0, start - 12), start))
      ? silent('American state')
      : { ...context, stately: capital };
  }
  const weak = name.shared || mayBePerson(spelled);
  if (name.body || !weak || iso2 === undefined) return context;
  const federal = id === AMERICAN_TOO;
  return federal && ofAmericanGeorgia(text.slice(Math.max(0, start - 200), end + 200))
    ? silent('American state')
    : { ...context, stately: stately(span, federal, page) };
}
