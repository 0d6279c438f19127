import { compile } from '../../../data/lexicon/compile';
import { openStart } from '../../../data/lexicon/page-lexicon';
import { Cutter } from '../../../data/lexicon/part';
import { startOf } from '../../../data/lexicon/start';
import type { PageLexicon } from '../../../data/lexicon/types';
import type { Pack } from '../../../data/pack/schema';

/** A page's lexicon of some packs, and who brings it names. */
export function growing(packs: readonly Pack[]): {
  lexicon: PageLexicon;
  /** Answers what was asked for, with all names that begin so or some. */
  bring(asked: readonly number[], names?: readonly number[]): void;
} {
  const whole = compile(packs);
  const cutter = new Cutter(whole);
  const lexicon = openStart(startOf(whole), 'of a test');
  return { lexicon, bring: (asked, names = asked) => lexicon.add(asked, cutter.part(names)) };
}

/** Brings all names that a text may spell. */
export function learn({ lexicon, bring }: ReturnType<typeof growing>, text: string): void {
  const missing = new Set<number>();
  lexicon.glance(text, missing);
  bring([...missing]);
}
