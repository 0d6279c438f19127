/* Where a build puts the maps, as paths in the extension. */

/** The countries that towns are in, by the ids of the towns. */
export const TOWNS_FILE = 'maps/towns.json';

/** The map of a country by its ISO 3166 code. */
export const mapFile = (iso2: string): string => `maps/${iso2}.json`;
