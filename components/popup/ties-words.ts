import { type Box, overlaps, roomOf } from './boxes';
import type { TieNode, TiesPicture } from './ties-layout';

/** Words on a line of the picture, around the middle of their box. */
export interface Words {
  text: string;
  box: Box;
}

const WORDS = { widths: [110, 78, 60], size: 10.5, line: 12.5 };
/** Where on its line the words may stand, from one end (0) to the other (1); the first that is free. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74];

/**
 * The words on the lines that go out from a node, each where it covers no node and no other words. Those that find no
 * such place are left out: all ties stand in words below the picture.
 */
export function wordsFrom({ nodes, edges, ties, width, height }: TiesPicture, id: string): Words[] {
  const placed: Words[] = [];
  for (const [one, other] of edges) {
    const [from, to] = one.id === id ? [one, other] : [other, one];
    if (from.id !== id) continue;
    const text = ties
      .filter((tie) => tie.from === from.id && tie.to === to.id)
      .map(({ as }) => as)
      .join(', ');
    if (!text) continue;
    const taken = [...nodes.map(({ box }) => box), ...placed.map(({ box }) => box)];
    const box = WORDS.widths
      .flatMap((most) => PLACES.map((place) => boxAt(text, most, from, to, place)))
      .find(
        (each) =>
          each.x - each.halfWidth >= 0 &&
          each.x + each.halfWidth <= width &&
          each.y - each.halfHeight >= 0 &&
          each.y + each.halfHeight <= height &&
          taken.every((busy) => !overlaps(each, busy, 1)),
      );
    if (box) placed.push({ text, box });
  }
  return placed;
}

function boxAt(text: string, most: number, from: TieNode, to: TieNode, place: number): Box {
  const { width, lines } = roomOf(text, WORDS.size, most);
  return {
    x: from.x + (to.x - from.x) * place,
    y: from.y + (to.y - from.y) * place,
    halfWidth: width / 2 + 3,
    halfHeight: (lines * WORDS.line) / 2 + 1,
  };
}
