import type { Pack } from '../../data/pack/schema';
import type { Kind } from '../../data/pack/values';

/** A node of the picture; `x` and `y` are its middle, in the picture's pixels. */
export interface TieNode {
  id: string;
  name: string;
  kind: Kind;
  iso2?: string;
  x: number;
  y: number;
}

/** One tie as a sentence has it: `from` is `as` `to`. */
interface Tie {
  from: string;
  to: string;
  as: string;
}

export interface TiesPicture {
  width: number;
  height: number;
  nodes: readonly TieNode[];
  /** Pairs of tied nodes, each once whichever way its ties read. */
  edges: readonly (readonly [string, string])[];
  ties: readonly Tie[];
}

/** More on one ring cannot be told apart. */
const MOST = 12;
const SIZE = { width: 340, height: 270 };
const RADIUS = { x: 128, y: 98 };
/** Who acts: persons, places and organisations. Events and topics are what the story tells of anyhow. */
const ACTORS: ReadonlySet<Kind> = new Set<Kind>(['person', 'place', 'organisation']);

/**
 * Lays out who is tied to whom: the most tied one in the middle, the others on a ring, neighbours tied where it can be.
 * Nothing moves, and the same pack gives the same picture.
 *
 * @returns null when fewer than three are tied.
 */
export function tiesPicture(pack: Pack): TiesPicture | null {
  const actors = pack.entities.filter(({ kind }) => ACTORS.has(kind));
  const ids = new Set(actors.map(({ id }) => id));
  const ties = actors.flatMap(({ id, relations }) =>
    relations.filter(({ to }) => ids.has(to)).map(({ to, as }) => ({ from: id, to, as })),
  );
  const tied = new Map<string, Set<string>>();
  const join = (one: string, other: string) => tied.set(one, (tied.get(one) ?? new Set()).add(other));
  for (const { from, to } of ties) {
    join(from, to);
    join(to, from);
  }
  const degree = (id: string) => tied.get(id)?.size ?? 0;
  const chosen = actors
    .filter(({ id }) => degree(id) > 0)
    .sort((left, right) => degree(right.id) - degree(left.id))
    .slice(0, MOST);
  if (chosen.length < 3) return null;

  const places = [
    chosen[0]!.id,
    ...ring(
      chosen.slice(1).map(({ id }) => id),
      tied,
    ),
  ];
  const nodes = places.map((id, at) => {
    const { name, kind, iso2 } = chosen.find((entity) => entity.id === id)!;
    return {
      id,
      name,
      kind,
      ...(iso2 && { iso2 }),
      ...(at === 0 ? MIDDLE : onRing(at - 1, places.length - 1)),
    };
  });
  const there = new Set(places);
  const edges = places.flatMap((one, at) =>
    places.slice(at + 1).flatMap((other) => (tied.get(one)?.has(other) ? [[one, other] as const] : [])),
  );
  return {
    ...SIZE,
    nodes,
    edges,
    ties: ties.filter(({ from, to }) => there.has(from) && there.has(to)),
  };
}

const MIDDLE = { x: SIZE.width / 2, y: SIZE.height / 2 - 8 };

function onRing(at: number, of: number): { x: number; y: number } {
  const angle = (2 * Math.PI * at) / of - Math.PI / 2;
  return {
    x: Math.round(MIDDLE.x + RADIUS.x * Math.cos(angle)),
    y: Math.round(MIDDLE.y + RADIUS.y * Math.sin(angle)),
  };
}

/** An order in which each is followed by the one that shares most ties with those just before it. */
function ring(ids: readonly string[], tied: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = [...ids];
  const order = left.splice(0, 1);
  while (left.length > 0) {
    const last = order.slice(-2);
    const shared = (id: string) =>
      last.reduce((sum, other, at) => sum + (tied.get(id)?.has(other) ? at + 1 : 0), 0);
    const best = left.reduce((one, other) => (shared(other) > shared(one) ? other : one));
    order.push(...left.splice(left.indexOf(best), 1));
  }
  return order;
}
