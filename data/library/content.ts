import type { Dispute, Entity, Pack } from '../pack/schema';
import type { CardContent, CardPart, CardSource, CardTie } from './card';
import { withCitedSources } from './cited';

interface Found {
  pack: Pack;
  entity: Entity;
}

/**
 * Draws one entity's card from all packs that know it, under whichever id: entities that share an id or a Wikidata id
 * are one. Ties are those the entity's own record gives: "dependent on" read from the other side would be wrong.
 *
 * @param packs validated packs.
 * @param id the entity's id in any of them.
 * @returns stories first, references after; null when no pack knows the id.
 */
export function cardContent(packs: readonly Pack[], id: string): CardContent | null {
  const found = findEverywhere(packs, id).sort(
    (left, right) => Number(!left.pack.article) - Number(!right.pack.article),
  );
  const first = found[0];
  if (!first) return null;
  const { kind, name, role } = first.entity;
  const known = <K extends 'native' | 'wikidata' | 'iso2'>(key: K) =>
    found.find(({ entity }) => entity[key])?.entity[key];
  const native = known('native');
  const wikidata = known('wikidata');
  const iso2 = known('iso2');
  return {
    id,
    kind,
    name,
    role,
    lang: first.pack.language,
    ...(native && { native }),
    ...(wikidata && { wikidata }),
    ...(iso2 && { iso2 }),
    parts: found.map(partOf),
  };
}

/** One entity of each pack that knows it; a pack found by Wikidata id may bring further ids, and so on. */
function findEverywhere(packs: readonly Pack[], id: string): Found[] {
  const keys = new Set([id]);
  const found = new Map<Pack, Entity>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const pack of packs) {
      if (found.has(pack)) continue;
      const entity = pack.entities.find((each) => keys.has(each.id) || keys.has(each.wikidata ?? ''));
      if (!entity) continue;
      found.set(pack, entity);
      keys.add(entity.id);
      if (entity.wikidata) keys.add(entity.wikidata);
    }
  }
  return packs.flatMap((pack) => {
    const entity = found.get(pack);
    return entity ? [{ pack, entity }] : [];
  });
}

function partOf({ pack, entity }: Found): CardPart {
  const { facts, statements } = entity;
  return withCitedSources({
    source: sourceOf(pack),
    lang: pack.language,
    facts,
    statements,
    ties: tiesOf(pack, entity),
    disputes: pack.disputes.filter((dispute) => concerns(dispute, entity.id)),
  });
}

/** Where a pack's facts come from, as a card says it. */
export function sourceOf({ id, title, asOf, article, sources }: Pack): CardSource {
  return {
    pack: id,
    title,
    kind: article ? 'story' : 'reference',
    asOf,
    ...(article && { article }),
    ...(sources && { sources }),
  };
}

function tiesOf(pack: Pack, { relations }: Entity): CardTie[] {
  const wanted = new Set(relations.map(({ to }) => to));
  const others = new Map(pack.entities.filter(({ id }) => wanted.has(id)).map((other) => [other.id, other]));
  return relations.flatMap(({ to, as, cites }) => {
    const other = others.get(to);
    return other ? [{ to, name: other.name, kind: other.kind, as, cites }] : [];
  });
}

function concerns({ entities, sides }: Dispute, id: string): boolean {
  return entities.includes(id) || sides.some(({ entity }) => entity === id);
}
