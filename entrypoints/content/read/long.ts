import type { PageBlock } from '../types';
import type { Run } from './run';

/** A text node of more characters is read in stretches: nothing that is done for a block may take long. */
export const LONG = 10_000;

/** Characters in a stretch, at most. */
const STRETCH = 4_000;

/** Whether there is a very long text in a run: a book as plain text is one node. */
export function isLong({ text, nodes }: Run): boolean {
  return text.length > LONG && nodes.some(({ length }) => length > LONG);
}

/**
 * Cuts a run with a very long text in it into stretches, as blocks: between paragraphs where it has any. A name is not
 * looked for across a cut.
 */
export function cutLong(run: Run): PageBlock[] {
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
