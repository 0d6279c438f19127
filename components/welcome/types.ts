import type { Kind } from '../../data/pack/schema';
import type { Shortcut } from '../options/types';

/** What there is to try on the welcome page: a step, or the card of one kind of entity. */
export type Trial =
  | 'rest'
  | 'pin'
  | 'inside'
  | 'choice'
  | 'keys'
  | 'select'
  | 'toolbar'
  | `kind-${(typeof SAMPLE_KINDS)[number]}`;

/** The kinds of which the article has one each to try. */
export const SAMPLE_KINDS = ['person', 'place', 'organisation', 'event'] as const satisfies readonly Kind[];

export interface WelcomeProps {
  /** The keys as they are set now. */
  shortcuts: readonly Shortcut[];
  /** What the reader has tried since the page was opened. */
  tried: ReadonlySet<Trial>;
  /** There is no pointer but a finger: nothing is asked that takes keys or a mouse. */
  touch: boolean;
  openOptions(at?: string): void;
}
