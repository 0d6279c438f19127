import { fold } from '../lexicon/fold';
import type { Fit } from './judge';
import type { PageEvidence } from './page';
import { spaceless } from './surroundings';
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
const WEIGHT = { stands: 10, confirmed: 6, title: 4, clue: 2, company: 1 } as const;

/**
 * Decides whether a candidate means an entity.
 *
 * @param spelled the candidate as the text spells it.
 */
export function decide(fit: Fit, spelled: string, page: PageEvidence, block: BlockEvidence): Verdict | null {
  if (fit.against) return null;
  const confirmed = fit.stands ? null : page.confirmed(fit.entity);
  const company = page.company(fit);
  const why = reasons(fit, spelled, confirmed, company);
  const verdict = (): Verdict => ({ weight: weigh(fit, confirmed !== null, company.length), why });
  if (fit.form === 'handle' || fit.stands) return verdict();
  if (spaceless(spelled)) return confirmed !== null && !disputed(fit, page, block) ? verdict() : null;
  if (fit.profile.entity.kind === 'person')
    return person(fit, confirmed, company, page, block) ? verdict() : null;
  if (fit.form === 'demonym') return company.length > 0 ? verdict() : null;
  return other(fit, confirmed, company) ? verdict() : null;
}

/** A surname of a person. */
function person(
  fit: Fit,
  confirmed: string | null,
  company: readonly string[],
  page: PageEvidence,
  block: BlockEvidence,
): boolean {
  const titleClue = fit.title !== undefined && fit.profile.clues.includes(fold(fit.title.replace(/\.$/, '')));
  if (disputed(fit, page, block)) return titleClue && confirmed !== null;
  if (confirmed !== null) return true;
  if (fit.strength === 'shared') return titleClue && company.length > 0;
  if (page.rivalCount(fit.entity) > 0) return false;
  if (titleClue && (company.length > 0 || fit.near.length > 1)) return true;
  if (company.length > 1 || (fit.around.length > 0 && company.length > 0)) return true;
  return fit.near.length > 2 || beside(fit, block) || related(fit, block);
}

/**
 * Somebody else of that surname is on the page too. The surname is then theirs as much, unless words that belong to
 * this person stand in the sentence, or this one is named far more often.
 */
function disputed(fit: Fit, page: PageEvidence, block: BlockEvidence): boolean {
  const rivals = page.rivalCount(fit.entity);
  if (rivals === 0) return false;
  if (page.count(fit.entity) === 0) return true;
  if (page.count(fit.entity) >= rivals * 3) return false;
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

/** A name that is also an ordinary word or somebody else's, or a short form of a body, an event or a topic. */
function other(fit: Fit, confirmed: string | null, company: readonly string[]): boolean {
  if (fit.strength === 'short') return confirmed !== null || company.length > 0 || fit.near.length > 1;
  if (fit.profile.entity.name.length === 1) return fit.around.length > 0;
  if (confirmed !== null) return true;
  return company.length > 1
    ? fit.around.length > 0 || company.length > 2
    : company.length > 0 && fit.near.length > 0;
}

function weigh(fit: Fit, confirmed: boolean, company: number): number {
  return (
    (fit.stands ? WEIGHT.stands : 0) +
    (confirmed ? WEIGHT.confirmed : 0) +
    (fit.title === undefined ? 0 : WEIGHT.title) +
    fit.near.length * WEIGHT.clue +
    Math.min(company, 5) * WEIGHT.company
  );
}

function reasons(fit: Fit, spelled: string, confirmed: string | null, company: readonly string[]): Reason[] {
  const why: Reason[] = [];
  if (fit.form === 'handle') why.push({ code: 'handle', text: spelled });
  else if (fit.stands) why.push({ code: 'full-name', text: spelled });
  if (confirmed !== null) why.push({ code: 'confirmed', text: confirmed });
  if (fit.title !== undefined) why.push({ code: 'title', text: fit.title });
  const clues = fit.near.length > 0 ? fit.near : fit.around;
  if (clues.length > 0) why.push({ code: 'clue', text: clues.slice(0, 3).join(', ') });
  if (company.length > 0) why.push({ code: 'company', text: company.slice(0, 3).join(', ') });
  if (fit.language) why.push({ code: 'language', text: fit.language });
  return why;
}
