import type { Pack } from '../../data/pack/schema';
import type { Kind } from '../../data/pack/values';

/** One who has ties. */
export interface Tied {
  id: string;
  name: string;
  kind: Kind;
  iso2?: string;
  /** How many others it is tied to. */
  degree: number;
}

/** One tie as a sentence has it: `from` is `as` `to`. */
export interface Tie {
  from: string;
  to: string;
  as: string;
}

export interface StoryTies {
  /** Those with most ties first. */
  who: readonly Tied[];
  ties: readonly Tie[];
}

/** Who acts: persons, places and organisations. Events and topics are what the story tells of anyhow. */
const ACTORS: ReadonlySet<Kind> = new Set<Kind>(['person', 'place', 'organisation']);

/** @returns who is tied to whom in a story, in its order; nobody where none of its actors is tied to another. */
export function storyTies(pack: Pack): StoryTies {
  const actors = pack.entities.filter(({ kind }) => ACTORS.has(kind));
  const ids = new Set(actors.map(({ id }) => id));
  const ties = actors.flatMap(({ id, relations }) =>
    relations.filter(({ to }) => to !== id && ids.has(to)).map(({ to, as }) => ({ from: id, to, as })),
  );
  const others = new Map<string, Set<string>>();
  const join = (one: string, other: string) => others.set(one, (others.get(one) ?? new Set()).add(other));
  for (const { from, to } of ties) {
    join(from, to);
    join(to, from);
  }
  const who = actors
    .map(({ id, name, kind, iso2 }) => ({
      id,
      name,
      kind,
      ...(iso2 && { iso2 }),
      degree: others.get(id)?.size ?? 0,
    }))
    .filter(({ degree }) => degree > 0)
    .sort((left, right) => right.degree - left.degree);
  return { who, ties };
}

/** What stands under a node: a person's surname, a place's or body's name. */
export function shortName({ name, kind }: Pick<Tied, 'name' | 'kind'>): string {
  return kind === 'person' ? (name.split(' ').at(-1) ?? name) : name;
}
