import type { PageBlock } from '../types';
import type { Run } from './run';

/** A text node of more characters is read in stretches: nothing that is done for a block may take long. */
const LONG = 10_000;

/** Characters in a stretch, at most. */
const STRETCH = 4_000;

/**
 * Cuts a run with a very long text in it: a book as plain text is one node. It is cut between paragraphs where it has
 * any, and a name is not looked for across a cut.
 *
 * @returns the stretches as blocks; null where nothing is that long.
 */
export function cutLong(run: Run): PageBlock[] | null {
  if (run.text.length <= LONG || run.nodes.every(({ length }) => length <= LONG)) return null;
  const whole = run.block();
  return run.nodes.flatMap((node) => {
    const { data } = node;
    const blocks: PageBlock[] = [];
    for (let from = 0; from < data.length; ) {
      const to = cutAfter(data, from);
      // The node begins before the stretch does.
      blocks.push({ ...whole, text: data.slice(from, to), pieces: [{ node, start: -from }] });
      from = to;
    }
    return blocks;
  });
}

/** Whether a block is part of a text node alone. */
export function isStretch({ text, pieces: [only] }: PageBlock): boolean {
  return only !== undefined && only.start <= 0 && text.length < only.node.length;
}

/** Where a stretch ends: after a blank line, or else a line, or else a word. */
function cutAfter(text: string, from: number): number {
  const most = from + STRETCH;
  if (most >= text.length) return text.length;
  const stretch = text.slice(from, most);
  for (const border of ['\n\n', '\n', ' ']) {
    const at = stretch.lastIndexOf(border);
    if (at > 0) return from + at + border.length;
  }
  return most;
}
