import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Box, cross, overlap, overlaps, roomOf, runsThrough } from './boxes';
import { type StoryTies, shortName, type Tie, type Tied } from './ties-data';

/** A node with its label; `x` and `y` are the middle of its monogram, in the picture's pixels. */
export interface TieNode extends Tied {
  x: number;
  y: number;
  label: string;
  /** Monogram and label together: no two overlap. */
  box: Box;
}

export interface TiesPicture {
  width: number;
  height: number;
  nodes: readonly TieNode[];
  /** Pairs of tied nodes, each once whichever way its ties read. */
  edges: readonly (readonly [TieNode, TieNode])[];
  ties: readonly Tie[];
}

/** More cannot be told apart; the table has all. */
const MOST = 14;
/** How wide a label may be, its letters and lines, half a monogram, and the room between two nodes; in pixels. */
const LABEL = { width: 92, size: 11, line: 13.2 };
const HALF = 15;
const GAP = 8;
const MARGIN = 2;
/** The room that nodes and the lines between them take, for each pixel of the nodes themselves. */
const ROOM = 2.6;
/** How high it may grow for words on its lines: as it is wide, this much, and this much for each node; in pixels. */
const HIGH = 330;
const EACH = 66;
/** Layouts tried, each from another start: the one with the fewest lines across others and under nodes is taken. */
const STARTS = 16;
const TICKS = 180;

interface Moving extends SimulationNodeDatum {
  node: Tied;
  label: string;
  halfWidth: number;
  halfHeight: number;
  x: number;
  y: number;
}

/**
 * Lays out who is tied to whom with d3-force: ties draw together, all else is pushed apart, no label comes upon
 * another. The simulation runs to its end before anything is drawn, from starts that are always the same, so the same
 * story gives the same picture and nothing in it moves.
 *
 * @param width the room there is, in pixels; the height follows from what has to fit.
 */
export function tiesPicture({ who, ties }: StoryTies, width: number): TiesPicture {
  const chosen = who.slice(0, MOST);
  const ids = new Set(chosen.map(({ id }) => id));
  const there = ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const pairs = new Map(there.map(({ from, to }) => [[from, to].sort().join(' '), [from, to] as const]));
  const edges = [...pairs.values()];
  const area = chosen.map(boxOf).reduce((sum, box) => sum + 4 * box.halfWidth * box.halfHeight, 0);
  for (
    let height = Math.round(Math.max((ROOM * area) / width, Math.min(width, HIGH, EACH * chosen.length)));
    ;
    height += 40
  ) {
    const tried = Array.from({ length: STARTS }, (_, start) => layOut(chosen, edges, width, height, start));
    const sound = tried.filter((picture) => apart(picture.nodes)).sort((a, b) => cost(a) - cost(b));
    if (sound[0]) return { ...sound[0], ties: there };
  }
}

function boxOf(node: Tied): { label: string; halfWidth: number; halfHeight: number } {
  const label = shortName(node);
  const { width, lines } = roomOf(label, LABEL.size, LABEL.width);
  return {
    label,
    halfWidth: Math.max(HALF, width / 2 + 3),
    halfHeight: HALF + 0.5 + (LABEL.line * Math.min(lines, 2)) / 2,
  };
}

type Laid = Omit<TiesPicture, 'ties'>;

function layOut(
  who: readonly Tied[],
  pairs: readonly (readonly [string, string])[],
  width: number,
  height: number,
  start: number,
): Laid {
  const moving: Moving[] = who.map((node, at) => {
    // The golden angle spreads any number evenly; each start turns it a little further.
    const angle = at * Math.PI * (3 - Math.sqrt(5)) + (start * 2 * Math.PI) / STARTS;
    const far = Math.sqrt(at / who.length) / 2.2;
    return {
      node,
      ...boxOf(node),
      x: width / 2 + width * far * Math.cos(angle),
      y: height / 2 + height * far * Math.sin(angle),
    };
  });
  const at = new Map(moving.map((each, index) => [each.node.id, index]));
  const links: SimulationLinkDatum<Moving>[] = pairs.map(([one, other]) => ({
    source: at.get(one)!,
    target: at.get(other)!,
  }));
  const settle = () => {
    for (const each of moving) keepInside(each, width, height);
    pushApart(moving);
  };
  forceSimulation(moving)
    .force('ties', forceLink(links).distance(95).strength(0.35))
    .force('rest', forceManyBody<Moving>().strength(-500).distanceMax(width))
    // Wide pictures spread to the sides, high ones up and down.
    .force('x', forceX<Moving>(width / 2).strength((0.05 * height) / width))
    .force('y', forceY<Moving>(height / 2).strength((0.05 * width) / height))
    .force('boxes', settle)
    .stop()
    .tick(TICKS);
  for (let pass = 0; pass < 200 && !apart(moving); pass += 1) {
    pushApart(moving);
    for (const each of moving) keepInside(each, width, height);
  }
  for (const each of moving) keepInside(each, width, height);
  const nodes = moving.map(({ node, label, x, y, halfWidth, halfHeight }) => ({
    ...node,
    label,
    x,
    y: y - halfHeight + HALF,
    box: { x, y, halfWidth, halfHeight },
  }));
  return {
    width,
    height,
    nodes,
    edges: pairs.map(([one, other]) => [nodes[at.get(one)!]!, nodes[at.get(other)!]!] as const),
  };
}

function keepInside(each: Moving, width: number, height: number): void {
  each.x = Math.min(Math.max(each.x, each.halfWidth + MARGIN), width - each.halfWidth - MARGIN);
  each.y = Math.min(Math.max(each.y, each.halfHeight + MARGIN), height - each.halfHeight - MARGIN);
}

/** Moves boxes that overlap half the way each, along the side where that is less. */
function pushApart(boxes: readonly Moving[]): void {
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const { x, y } = overlap(one, other, GAP);
      if (x <= 0 || y <= 0) continue;
      const way = x < y ? 'x' : 'y';
      const by = (Math.min(x, y) / 2 + 0.1) * (one[way] < other[way] ? -1 : 1);
      one[way] += by;
      other[way] -= by;
    }
  }
}

function apart(nodes: readonly (Box | { box: Box })[]): boolean {
  const boxes = nodes.map((node) => ('box' in node ? node.box : node));
  return boxes.every((one, at) => boxes.slice(at + 1).every((other) => !overlaps(one, other)));
}

/** What makes a picture hard to read: lines across each other, lines under what they do not concern, long lines. */
function cost({ nodes, edges, width }: Laid): number {
  let sum = 0;
  for (const [index, [a, b]] of edges.entries()) {
    sum += Math.hypot(a.x - b.x, a.y - b.y) / width / 2;
    for (const [c, d] of edges.slice(index + 1)) if (cross(a, b, c, d)) sum += 1;
    for (const node of nodes) if (node !== a && node !== b && runsThrough(a, b, node.box)) sum += 2;
  }
  return sum;
}
