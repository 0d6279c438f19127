/** What a flag is drawn with. */
export const TAGS = ['path', 'circle', 'ellipse'] as const;

/** The attributes its shapes may have. None of them takes a style, an address or a script. */
export const ATTRIBUTES = [
  'd',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'fill',
  'fill-rule',
  'clip-rule',
  'opacity',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'stroke-miterlimit',
] as const;

/** One shape with all its attributes: there are no groups to inherit from. */
export type Shape = readonly [tag: (typeof TAGS)[number], attributes: Readonly<Record<string, string>>];

/** A flag as shapes one over the other, not as markup: what shows it builds the elements itself. */
export interface Flag {
  /** `viewBox` of the drawing. */
  box: string;
  shapes: readonly Shape[];
}

/** By ISO 3166 code, or by Wikidata id where there is none. */
export type Flags = Readonly<Record<string, Flag>>;
