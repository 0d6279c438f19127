import { fold } from '../lexicon/fold';
import type { Verdict } from './decide';
import type { Fit } from './fit';
import type { Mention, ReaderSays } from './types';

/** An entity that a candidate may mean, with enough evidence for it. */
interface Accepted {
  fit: Fit;
  verdict: Verdict;
}

const idOf = ({ fit }: Accepted) => fit.profile.entity.id;

/**
 * The mention of a candidate for which at least one entity was accepted: the likeliest, with those that fit as well, or
 * the one that the reader has chosen.
 *
 * @param spelled the candidate as the text spells it.
 */
export function mentionOf(
  { start, end }: { start: number; end: number },
  spelled: string,
  accepted: readonly Accepted[],
  { chosen }: ReaderSays,
): Mention {
  const sorted = [...accepted].sort((left, right) => right.verdict.weight - left.verdict.weight);
  const choice = chosen.get(fold(spelled));
  const pick = sorted.find((entry) => idOf(entry) === choice);
  const best = pick ?? sorted[0]!;
  const also = pick
    ? []
    : sorted.filter((entry) => entry !== best && entry.verdict.weight === best.verdict.weight).map(idOf);
  return {
    start,
    end,
    entity: idOf(best),
    ...(also.length > 0 && { also }),
    kind: best.fit.profile.entity.kind,
    name: best.fit.profile.entity.name,
    form: best.fit.form,
    why: pick ? [{ code: 'chosen' }] : best.verdict.why,
  };
}
