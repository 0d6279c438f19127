import type { Fit } from './fit';
import type { PageEvidence, Standing } from './page/evidence';
import { isReference } from './profile';

/**
 * Whether a name of a place or body, with nothing in its own block against it, is that place or body.
 *
 * @param spelled the name as the text spells it.
 */
export function placeEnough(fit: Fit, spelled: string, standing: Standing, page: PageEvidence): boolean {
  const { confirmed, company } = standing;
  const isPlace = fit.profile.entity.kind === 'place';
  // On a page about sport a country is a team, but where something takes place in it.
  if (isPlace && fit.form === 'name' && !fit.placed && page.aboutSport) return false;
  if (fit.stands)
    return !isPlace || fit.form === 'demonym' || fit.placed || fit.stately !== null || !borne(fit, page);
  if (fit.form === 'demonym') return nationality(fit, standing);
  return fit.strength === 'short'
    ? confirmed !== null || company.length > 0 || fit.near.length > 1
    : word(fit, spelled, standing);
}

/** Whether somebody on the page bears the name: "Marin Ireland", then "Ireland". */
function borne({ entity }: Fit, page: PageEvidence): boolean {
  return page.hasRivals(entity) && !page.outnumbersRivals(entity);
}

/** A word of nationality that is an ordinary word too: "Western", "Georgian", "a Finn". */
function nationality(fit: Fit, { confirmed, supported, home, company }: Standing): boolean {
  if (isReference(fit.profile))
    return fit.stately !== null || confirmed !== null || supported !== null || home !== null;
  return company.length > 0 && fit.around.length > 0;
}

/** A name of a place or body that is an ordinary word too: "the West", "X". */
function word(fit: Fit, spelled: string, { confirmed, supported, home, company, rivals }: Standing): boolean {
  if (fit.profile.entity.name.length === 1) return fit.around.length > 0 || confirmed !== null;
  if (confirmed !== null) return true;
  if (rivals && !/[\s'’]/u.test(spelled)) return false;
  if (fit.stately !== null || fit.near.length > 1) return true;
  // A reference tells no story: the country's own people or clues on the page must do.
  if (isReference(fit.profile))
    return supported !== null || home !== null || (fit.placed && fit.around.length > 0);
  if (company.length > 1) return fit.around.length > 0 || company.length > 2;
  return company.length > 0 && fit.near.length > 0;
}
