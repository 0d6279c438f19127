import type { CardContent } from '../library/card';
import { ownFile } from '../storage/own-file';
import { FLAGS_FILE } from './files';
import type { Flags } from './types';

let flags: Promise<Flags> | undefined;

/** All flags: a file of the extension, which each context reads once, when it first needs one. */
export function readFlags(): Promise<Flags> {
  flags ??= ownFile(FLAGS_FILE)
    .then((file) => file.json())
    .catch(() => {
      flags = undefined;
      return {};
    });
  return flags;
}

/** A card with the flag of what it is about, where that has one. */
export function withFlag(content: CardContent, flags: Flags): CardContent {
  const { kind, iso2, wikidata } = content;
  const flag = kind === 'person' ? undefined : (flags[iso2 ?? ''] ?? flags[wikidata ?? '']);
  return flag ? { ...content, flag } : content;
}
