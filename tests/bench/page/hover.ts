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
    const all = points([...mentions.inOrder()].flatMap(mentionBoxes));
    const pass = (ask: (x: number, y: number) => unknown) =>
      (timed(() => all.filter(([x, y]) => ask(x, y))) * 1_000) / all.length;
    const hit: number[] = [];
    const bare: number[] = [];
    for (let at = 0; at < PASSES; at += 1) {
      hit.push(pass((x, y) => mentionAt(mentions, x, y, [])));
      bare.push(pass((x, y) => document.elementFromPoint(x, y)));
    }
    const hits = all.filter(([x, y]) => mentionAt(mentions, x, y, [])).length;
    end.abort();
    return { hit, bare, points: all.length, hits };
  },
});
