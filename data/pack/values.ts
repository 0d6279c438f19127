/* The closed lists of the pack format, apart from the validator: the content script needs them and not it. */

export const KINDS = ['person', 'place', 'organisation', 'event', 'topic'] as const;
export const STRENGTHS = ['full', 'short', 'shared'] as const;
export const FORMS = ['name', 'demonym', 'handle'] as const;

export type Kind = (typeof KINDS)[number];
export type Strength = (typeof STRENGTHS)[number];
export type Form = (typeof FORMS)[number];
