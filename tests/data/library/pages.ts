import { namesOf } from '../../../data/lexicon/page-names';
import type { PageLexicon } from '../../../data/lexicon/types';
import { readLexicon } from '../../../data/library/lexicon-store';
import { readWhole } from '../../../data/library/whole';

/** Which of these names a page finds: it starts with what is stored, and gets the rest from the background. */
export async function foundOnPages(...names: string[]): Promise<string[]> {
  const lexicon = await readLexicon();
  return lexicon ? foundWith(lexicon, ...names) : [];
}

export async function foundWith(lexicon: PageLexicon, ...names: string[]): Promise<string[]> {
  const missing = new Set<number>();
  for (const name of names) lexicon.glance(name, missing);
  const whole = await readWhole();
  if (whole.stamp !== lexicon.stamp) throw new Error('The background has other names than the page.');
  lexicon.add([...missing], await whole.part([...missing]));
  const brought = namesOf(lexicon);
  return names.filter((name) => brought.find(name).length > 0);
}
