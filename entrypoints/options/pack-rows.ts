import type { PackRow } from '../../components/options/types';
import type { CardContent, CardPart } from '../../data/library/card';
import { cardContent } from '../../data/library/content';
import { enabledOf, type InstalledPack } from '../../data/library/store';
import type { Pack } from '../../data/pack/schema';

/** A pack of the library as the page prints it. */
export function packRow({ pack, origin, enabled, removed }: InstalledPack): PackRow {
  const { id, title, language, asOf, licence, article, entities } = pack;
  return {
    id,
    title,
    kind: article ? 'story' : 'reference',
    language,
    asOf,
    ...(licence && { licence }),
    sources: sourcesOf(pack),
    entities: entities.length,
    names: entities.reduce((sum, { names }) => sum + names.length, 0),
    origin,
    enabled,
    removed,
  };
}

function sourcesOf({ article, sources }: Pack): PackRow['sources'] {
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

/** Names of all entities, of switched off packs too: whoever is muted, or was until just now, keeps a name. */
export function namesOf(library: readonly InstalledPack[]): Record<string, string> {
  return Object.fromEntries(library.flatMap(({ pack }) => pack.entities.map(({ id, name }) => [id, name])));
}

/**
 * A card to show how cards look, short enough for that: what a person of the first enabled pack has to do with its
 * story, or whoever is first in it.
 */
export function sampleCard(library: readonly InstalledPack[]): CardContent | null {
  const packs = enabledOf(library).map(({ pack }) => pack);
  const entities = packs[0]?.entities ?? [];
  const one = entities.find(({ kind }) => kind === 'person') ?? entities[0];
  const content = one && cardContent(packs.slice(0, 1), one.id);
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
