/* The closed lists of the pack format, apart from the validator: the content script needs them and not it. */

export const KINDS = ['person', 'place', 'organisation', 'event', 'topic'] as const;
export const STRENGTHS = ['full', 'short', 'shared'] as const;
export const FORMS = ['name', 'demonym', 'handle'] as const;

export type Kind = (typeof KINDS)[number];
export type Strength = (typeof STRENGTHS)[number];
export type Form = (typeof FORMS)[number];

/** The form of all ids: kebab-case, at most `ID_LENGTH` long. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_LENGTH = 80;

/** Whether a value is an id as packs and entities have it: kebab-case, of bounded length. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= ID_LENGTH && ID.test(value);
}
