import type { EntityInput } from './country';
import { FACTBOOK } from './sources';
import { alone } from './the';

/** Ties in a country's card are few: capital, leaders, the memberships that tell most. */
const MOST = 12;

/** Adds to every country the ties that leaders and capitals have to it, as seen from the country. */
export function tieBack(places: readonly EntityInput[], others: readonly EntityInput[]): void {
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const other of others) {
    for (const { to, as, cites } of other.relations ?? []) {
      const place = byId.get(to);
      if (!place || saidAnyhow(place, other)) continue;
      place.relations ??= [];
      if (place.relations.length >= MOST || place.relations.some((tie) => tie.to === other.id)) continue;
      place.relations.push({
        to: other.id,
        as: alone(as),
        cites: cites ?? FACTBOOK,
      });
    }
  }
}

/** A capital whose name the fact has, where a reader can press it. */
function saidAnyhow({ facts = [] }: EntityInput, { name, names }: EntityInput): boolean {
  return (
    names[0]?.strength === 'full' && facts.some(({ label, text }) => label === 'Capital' && text === name)
  );
}
