import type { Form, Strength } from '../pack/values';
import type { Doubt } from './person/context';
import type { Profile } from './profile';

/** One entity a candidate may mean, with all that its own block says about it. */
export interface Fit {
  entity: number;
  profile: Profile;
  form: Form;
  strength: Strength;
  /** Enough to stay silent, whatever the page says. */
  against: boolean;
  /** The rule that was enough, where it has a name. */
  rule?: string;
  /** Other entities have this very name and nothing against them: it confirms none of them. */
  shares: boolean;
  /** A place that stands where places do: "in Kenya", "Nakuru, Kenya". */
  placed: boolean;
  /** What stands beside it and is said of states alone: "'s army", "Syria" in "Syria and Jordan"; null where nothing is. */
  stately: string | null;
  /** It stands alone: a whole name or handle with nothing against it. */
  stands: boolean;
  /** A given name that makes the surname another person's. */
  rival?: string;
  title?: string;
  /** Given name and surname, or the like; else a surname alone. */
  whole: boolean;
  /** An office that this person of a reference holds stands beside. */
  office: boolean;
  /** A whole name that others bear too, with enough beside it for a page that names the person's country. */
  likely: boolean;
  /** A rare surname of a person no story knows, with nothing against it and no given name beside it. */
  bare: boolean;
  /** The first letter of a given name of this very person stands before it. */
  initial?: boolean;
  /** A whole name that the sentence gives to somebody or something else: the page must speak for it. */
  doubt?: Doubt;
  /** The sentence speaks of sport. */
  sport: boolean;
  /** Clue words in the sentence and in the block. */
  near: readonly string[];
  around: readonly string[];
  /** Its own sentence speaks for it: one more such place on the page is evidence for the others. */
  supported: boolean;
  /** The page's language is one the spelling is restricted to. */
  language?: string;
}
