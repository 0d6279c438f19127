import type { Fit } from './fit';

/**
 * Whether a fit's own sentence speaks for its entity, so that bare names elsewhere on the page may mean it too. What
 * a full name does at once, other words do here: clues beside a surname, clues beside a country whose name is an
 * ordinary word ("Turkey", "Chad") or what states alone have ("Chad's army"), and the word for its people, which is nobody's name.
 */
export function speaksFor(fit: Fit): boolean {
  const { kind } = fit.profile.entity;
  if (kind === 'person') return fit.strength === 'short' && fit.near.length > 0 && !fit.sport;
  if (kind !== 'place') return false;
  if (fit.form === 'demonym' && fit.strength === 'full') return true;
  return fit.strength === 'shared' && (fit.near.length > 0 || fit.stately !== null);
}
