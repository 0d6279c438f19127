import type { Entity, Pack } from '../pack/schema';

type Row = readonly [id: Entity['id'], kind: Entity['kind'], name: string, role: string, iso2?: string];

/** The part of a pack that lists of names show: its own texts, and who or what each entity is. As rows it is small. */
export type Outline = Omit<Pack, 'entities'> & { entities: readonly Row[] };

/** The outline of a pack, as a build writes it. */
export function outlineOf({ entities, ...pack }: Pack): Outline {
  const rows = entities.map(
    ({ id, kind, name, role, iso2 }): Row => (iso2 ? [id, kind, name, role, iso2] : [id, kind, name, role]),
  );
  return { ...pack, entities: rows };
}

const NONE: never[] = [];

/** The pack of an outline: its entities have no names and no facts. */
export function fromOutline({ entities, ...pack }: Outline): Pack {
  return {
    ...pack,
    entities: entities.map(([id, kind, name, role, iso2]) => ({
      id,
      kind,
      name,
      role,
      ...(iso2 && { iso2 }),
      names: NONE,
      facts: NONE,
      statements: NONE,
      relations: NONE,
      clues: NONE,
      exclusions: NONE,
    })),
  };
}
