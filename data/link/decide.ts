import { placeEnough } from './decide-place';
import type { Fit } from './fit';
import type { PageEvidence, Standing } from './page/evidence';
import { isReference } from './profile';
import { spaceless } from './text/surroundings';
import type { Reason } from './types';

/** A candidate's neighbours in its own block that bear on it. */
export interface BlockEvidence {
  /** Entities of the block's other candidates with nothing against them, by index. */
  others: ReadonlyMap<number, Fit>;
}

/** How much speaks for a fit, and why; null when it is not enough. */
export interface Verdict {
  weight: number;
  why: Reason[];
}

/** Weights only order the entities that fit one span; what is enough is decided case by case. */
const WEIGHT = { stands: 10, confirmed: 6, person: 11, placed: 5, title: 4, clue: 2, company: 1 } as const;

/**
 * Decides whether a candidate means an entity.
 *
 * @param spelled the candidate as the text spells it.
 */
export function decide(fit: Fit, spelled: string, page: PageEvidence, block: BlockEvidence): Verdict | null {
  if (fit.against) return null;
  const standing: Standing = {
    confirmed: fit.stands && !fit.doubt && !fit.shares ? null : page.confirmed(fit),
    supported: isReference(fit.profile) ? page.supported(fit.entity) : null,
    home: page.home(fit.profile),
    ...page.company(fit),
    rivals: page.hasRivals(fit.entity),
    often: page.isOften(fit.entity),
  };
  if (!enough(fit, spelled, standing, page, block)) return null;
  return { weight: weigh(fit, standing), why: reasons(fit, spelled, standing) };
}

function enough(
  fit: Fit,
  spelled: string,
  standing: Standing,
  page: PageEvidence,
  block: BlockEvidence,
): boolean {
  const { confirmed, people } = standing;
  if (fit.doubt === 'opener') return confirmed !== null && !standing.rivals;
  if (fit.doubt === 'subject' && confirmed !== null) return true;
  if (fit.doubt && isReference(fit.profile)) return doubtful(fit, standing);
  if (fit.doubt) return people > 0 || fit.near.length > 0;
  const isPerson = fit.profile.entity.kind === 'person';
  if (!fit.stands && spaceless(spelled) && (isPerson || confirmed !== null))
    return (confirmed !== null || fit.office) && !disputed(fit, page, block);
  if (!isPerson) return placeEnough(fit, spelled, standing, page);
  return fit.stands || person(fit, standing, page, block);
}

/** A whole name of somebody no story knows, in a sentence that makes another of them. */
function doubtful(fit: Fit, { home }: Standing): boolean {
  if (fit.doubt === 'subject') return fit.strength === 'full' && (home !== null || fit.near.length > 0);
  return fit.office && home !== null;
}

/**
 * A name of somebody no story knows, which does not stand alone: the country must speak for it, and the office, or the
 * initial before it, or that the page has the surname again and again.
 */
function ofReference(fit: Fit, { home, rivals, often }: Standing): boolean {
  if (fit.sport || rivals) return false;
  if (fit.whole) return fit.likely && home !== null;
  return (fit.office || (fit.bare && (often || fit.initial === true))) && home !== null;
}

/** A surname of a person. */
function person(fit: Fit, standing: Standing, page: PageEvidence, block: BlockEvidence): boolean {
  const { confirmed, company, people, rivals } = standing;
  const titled = fit.title !== undefined && fit.near.some(endsWith(fit.title.replace(/\.$/, '')));
  const known = isReference(fit.profile);
  // "President Macron": whoever else of a rare surname is on the page, nobody else holds the office.
  if (known && fit.office && !fit.whole && fit.strength === 'short') return true;
  if (disputed(fit, page, block)) return (known ? fit.office : titled) && confirmed !== null;
  if (confirmed !== null) return true;
  if (known) return ofReference(fit, standing);
  if (fit.sport || fit.strength === 'shared') return titled && company.length > 0;
  if (rivals) return false;
  if (titled || company.length > 1 || beside(fit, block)) return true;
  if (company.length > 0 && (fit.around.length > 0 || page.supported(fit.entity) !== null)) return true;
  return fit.near.length > 2 || (people > 0 && related(fit, block));
}

/** "foreign policy chief" ends with the title "chief". */
function endsWith(title: string): (clue: string) => boolean {
  return (clue) => clue.toLowerCase().endsWith(title.toLowerCase());
}

/**
 * Somebody else of that surname is on the page too. The surname is then theirs as much, unless words that belong to
 * this person stand in the sentence, or this one is named far more often.
 */
function disputed(fit: Fit, page: PageEvidence, block: BlockEvidence): boolean {
  if (!page.hasRivals(fit.entity)) return false;
  if (!page.stands(fit.entity)) return true;
  if (page.outnumbersRivals(fit.entity)) return false;
  return fit.near.length === 0 && !related(fit, block);
}

/** Whether another entity of the same story stands in the block by its whole name. */
function related(fit: Fit, block: BlockEvidence): boolean {
  for (const [entity, other] of block.others) {
    if (entity !== fit.entity && other.stands && other.form === 'name' && sameStory(fit, other)) return true;
  }
  return false;
}

/** Whether two surnames of one story stand side by side in a block: each speaks for the other. */
function beside(fit: Fit, block: BlockEvidence): boolean {
  for (const [entity, other] of block.others) {
    if (entity === fit.entity || other.strength !== 'short' || other.rival !== undefined) continue;
    if (other.profile.entity.kind === 'person' && sameStory(fit, other)) return true;
  }
  return false;
}

function sameStory(left: Fit, right: Fit): boolean {
  return left.profile.entity.packs.some((story) => right.profile.entity.packs.includes(story));
}

function weigh(fit: Fit, { confirmed, company }: Standing): number {
  // "Montenegro", on a page that names Luís Montenegro, is he, unless it stands where places do.
  const isPerson = fit.profile.entity.kind === 'person';
  return (
    (fit.stands ? WEIGHT.stands : 0) +
    (confirmed === null ? 0 : isPerson ? WEIGHT.person : WEIGHT.confirmed) +
    (fit.placed ? WEIGHT.placed : 0) +
    (fit.title === undefined ? 0 : WEIGHT.title) +
    fit.near.length * WEIGHT.clue +
    Math.min(company.length, 5) * WEIGHT.company
  );
}

function reasons(fit: Fit, spelled: string, { confirmed, supported, home, company }: Standing): Reason[] {
  const why: Reason[] = [];
  if (fit.form === 'handle') why.push({ code: 'handle', text: spelled });
  else if (fit.form === 'demonym') why.push({ code: 'nationality', text: spelled });
  else if (fit.stands) why.push({ code: 'full-name', text: spelled });
  if (confirmed !== null) why.push({ code: 'confirmed', text: confirmed });
  if (fit.title !== undefined) why.push({ code: 'title', text: fit.title });
  const clues = fit.near.length > 0 ? fit.near : fit.around;
  if (clues.length > 0) why.push({ code: 'clue', text: clues.slice(0, 3).join(', ') });
  else if (supported !== null && !fit.stands) why.push({ code: 'supported', text: supported });
  if (fit.stately !== null && fit.form === 'name') why.push({ code: 'state', text: fit.stately });
  if (home !== null && (!fit.stands || fit.strength !== 'full')) {
    const isPerson = fit.profile.entity.kind === 'person';
    why.push({ code: isPerson ? 'home' : 'supported', text: home });
  }
  if (company.length > 0) why.push({ code: 'company', text: company.slice(0, 3).join(', ') });
  if (fit.language) why.push({ code: 'language', text: fit.language });
  return why;
}
