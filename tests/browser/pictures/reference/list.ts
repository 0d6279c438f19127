import { DARK, LIGHT, type Variant, type ViewName } from '../variants';

/** A picture that is kept in the repository, and what it shows. */
export interface Reference {
  view: ViewName;
  state: string;
  variant: Variant;
}

/** Few: each is taken anew by hand whenever its view is meant to change. */
export const REFERENCES: readonly Reference[] = [
  { view: 'card', state: 'person', variant: LIGHT },
  { view: 'card', state: 'person', variant: DARK },
  { view: 'card', state: 'choice', variant: LIGHT },
  { view: 'marks', state: 'tint', variant: LIGHT },
  { view: 'popup', state: 'page', variant: LIGHT },
  { view: 'popup', state: 'story-summary', variant: DARK },
  { view: 'options', state: 'sites-listed', variant: LIGHT },
];

/** The file's name, without its ending. */
export const nameOf = ({ view, state, variant }: Reference) => `${view}-${state}-${variant.name}`;
