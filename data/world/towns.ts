import { capital } from './capitals';
import type { Country } from './country';
import BY_HAND from './tables/towns.json';

/** Where a town is: the ISO 3166 code of its country, degrees east and north. */
interface Town {
  in: string;
  at: [east: number, north: number];
}

/** "53 54 N, 27 34 E": degrees and minutes. */
const COORDINATES = /(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])/;

/** Degrees with two digits behind the point, a kilometre: on a map of a card that is less than a dot. */
const degrees = (whole: string, minutes: string, side: string) =>
  Math.round((/[SW]/.test(side) ? -100 : 100) * (Number(whole) + Number(minutes) / 60)) / 100;

function placeOf({ factbook }: Country): Town['at'] | undefined {
  const text = factbook?.text('Government', 'Capital', 'geographic coordinates');
  const found = COORDINATES.exec(text ?? '');
  if (!found) return undefined;
  const [, north, northMinutes, northSide, east, eastMinutes, eastSide] = found as unknown as string[];
  return [degrees(east!, eastMinutes!, eastSide!), degrees(north!, northMinutes!, northSide!)];
}

/**
 * Where the towns of the reference pack are, by their ids: capitals where the factbook has them, and what the table
 * kept by hand has beyond it or better.
 */
export function towns(countries: readonly Country[]): Record<string, Town> {
  const found = countries.flatMap((country): [string, Town][] => {
    const at = placeOf(country);
    const town = capital(country);
    return at && town ? [[town.id, { in: country.iso2, at }]] : [];
  });
  const all = new Map([...found, ...(Object.entries(BY_HAND) as [string, Town][])]);
  return Object.fromEntries([...all].sort(([one], [other]) => (one < other ? -1 : 1)));
}
