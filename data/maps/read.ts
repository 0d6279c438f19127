import type { CardContent } from '../library/card';
import { isRecord } from '../settings/field';
import { ownFile } from '../storage/own-file';
import { mapFile, TOWNS_FILE } from './files';
import type { CountryMap } from './types';

/** Files of the extension: missing for what has no map. */
async function own<T>(path: string): Promise<T | null> {
  try {
    const file: unknown = await (await ownFile(path)).json();
    return isRecord(file) ? (file as T) : null;
  } catch {
    return null;
  }
}

/** The countries of towns: read when the first town is asked for. */
let towns: Promise<Readonly<Record<string, string>> | null> | undefined;

/** A card with the map of the place that it is about, where there is one. */
export async function withMap(content: CardContent): Promise<CardContent> {
  const { id, kind, iso2 } = content;
  if (kind !== 'place') return content;
  towns ??= own(TOWNS_FILE);
  const code = iso2 ?? (await towns)?.[id];
  const kept = code && (await own<CountryMap>(mapFile(code)));
  if (!kept) return content;
  const { towns: known, dot: small, ...map } = kept;
  const dot = iso2 ? small : known[id];
  return { ...content, map: { ...map, ...(dot && { dot }) } };
}
