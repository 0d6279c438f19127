import type { CardContent } from '../library/card';
import type { Flags } from './types';

/** All flags: read when the first card asks, since most of what starts a context asks for none. */
export async function readFlags(): Promise<Flags> {
  return (await import('virtual:flags')).default;
}

/** A card with the flag of what it is about, where that has one. */
export function withFlag(content: CardContent, flags: Flags): CardContent {
  const { kind, iso2, wikidata } = content;
  const flag = kind === 'person' ? undefined : (flags[iso2 ?? ''] ?? flags[wikidata ?? '']);
  return flag ? { ...content, flag } : content;
}
