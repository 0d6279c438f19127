/** A small map that shows where a place lies: paths in the units of its box. */
export interface PlaceMap {
  /** `viewBox` of the drawing. */
  box: string;
  /** The countries around. */
  land: string;
  /** The place itself, or the country that a town is in; empty where that is too small to be seen. */
  own: string;
  /** Where in the box a town is, or what is too small to be seen. */
  dot?: Point;
}

export type Point = readonly [x: number, y: number];

/** The map of a country as it is kept, with all towns of it that have a card. */
export interface CountryMap extends PlaceMap {
  /** By the ids that packs give them. */
  towns: Readonly<Record<string, Point>>;
}
