import type { PackRow } from '../../components/options/types';
import type { CardContent, CardPart } from '../../data/library/card';
import { cardContent } from '../../data/library/content';
import { packsNear } from '../../data/library/near';
import { enabledOf, firstEntities, type InstalledPack } from '../../data/library/store';

/** A pack of the library as the page prints it. */
export function packRow({ pack, bytes, ...rest }: InstalledPack): PackRow {
  const { id, title, language, asOf, licence, article } = pack;
  const { entities, names, origin, enabled, removed } = rest;
  return {
    id,
    title,
    kind: article ? 'story' : 'reference',
    language,
    asOf,
    ...(licence && { licence }),
    sources: sourcesOf(pack),
    entities,
    names,
    ...(bytes !== undefined && { bytes }),
    origin,
    enabled,
    removed,
  };
}

function sourcesOf({ article, sources }: InstalledPack['pack']): PackRow['sources'] {
  if (!article)
    return (sources ?? []).map(({ title, publisher, url, licence, asOf }) => ({
      title,
      date: asOf,
      ...(publisher && { publisher }),
      ...(url && { url }),
      ...(licence && { licence }),
    }));
  const { title, publisher, url, published } = article;
  return [
    { title, ...(publisher && { publisher }), ...(url && { url }), ...(published && { date: published }) },
  ];
}

/** The names of some entities by id, as far as a pack has them, of switched off packs too. */
export async function namesOf(
  library: readonly InstalledPack[],
  ids: readonly string[],
): Promise<Record<string, string>> {
  const wanted = new Set(ids);
  const packs = await packsNear(library, ids);
  return Object.fromEntries(
    packs.flatMap(({ entities }) =>
      entities.filter(({ id }) => wanted.has(id)).map(({ id, name }) => [id, name]),
    ),
  );
}

/**
 * A card to show how cards look, short enough for that: what a person of the first enabled pack has to do with its
 * story, or whoever is first in it.
 */
export async function sampleCard(library: readonly InstalledPack[]): Promise<CardContent | null> {
  const pack = enabledOf(library)[0];
  const entities = pack ? await firstEntities(pack) : [];
  const one = entities.find(({ kind }) => kind === 'person') ?? entities[0];
  const content = pack && one && cardContent(await packsNear([pack], [one.id]), one.id);
  if (!content) return null;
  const short = ({ source, lang, facts, ties }: CardPart): CardPart => ({
    source,
    lang,
    facts: facts.slice(0, 2),
    statements: [],
    ties: ties.slice(0, 2),
    disputes: [],
  });
  return { ...content, parts: content.parts.map(short) };
}
