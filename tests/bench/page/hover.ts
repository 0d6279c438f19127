import { mentionBoxes } from '../../../entrypoints/content/marks/measure';
import { mentionAt } from '../../../entrypoints/content/pointing/hit';
import { callable } from './call';
import { timed } from './offer';
import { fetchNames, type Names, open, scanPage } from './shipped';

/** Passes over all points; a point is asked for once in each, since the browser remembers its last answer. */
const PASSES = 200;

/** Points all over the viewport, and one in the middle of every mention in it. */
function points(boxes: readonly DOMRect[]): [x: number, y: number][] {
  const all = boxes
    .filter(({ top, bottom }) => top > 0 && bottom < innerHeight)
    .map(({ left, top, width, height }): [number, number] => [left + width / 2, top + height / 2]);
  const on = all.length;
  for (let at = 0; at < on; at += 1) all.push([(innerWidth * ((at * 7) % on)) / on, (innerHeight * at) / on]);
  return all;
}

callable({
  /** Microseconds of a hit test and of the bare question what element is there, pass by pass; and how many hit. */
  async hover(names: Names): Promise<{ hit: number[]; bare: number[]; points: number; hits: number }> {
    const end = new AbortController();
    const { scan } = await scanPage(open(await fetchNames(names)), end.signal);
    const { mentions } = scan;
    // A pointer's event says what it is over.
    const all = points([...mentions.inOrder()].flatMap(mentionBoxes)).map(
      ([x, y]) => [x, y, document.elementFromPoint(x, y)] as const,
    );
    const pass = (ask: (x: number, y: number, target: Element | null) => unknown) =>
      (timed(() => all.filter((point) => ask(...point))) * 1_000) / all.length;
    const hit: number[] = [];
    const bare: number[] = [];
    for (let at = 0; at < PASSES; at += 1) {
      hit.push(pass((x, y, target) => mentionAt(mentions, x, y, target, [])));
      bare.push(pass((x, y) => document.elementFromPoint(x, y)));
    }
    const hits = all.filter(([x, y, target]) => mentionAt(mentions, x, y, target, [])).length;
    end.abort();
    return { hit, bare, points: all.length, hits };
  },
});
