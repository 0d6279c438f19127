import type { Block } from '../../../data/link/types';
import type { PageBlock, Piece } from '../types';
import { borderBetween } from './border';

/** A run as it shows: without what is not rendered, and divided where the page's styles put a border. */
export interface Settled {
  blocks: readonly PageBlock[];
  /** Whether each piece of the run was rendered when asked. */
  rendered: readonly boolean[];
}

/**
 * Looks closer at a run that may hold a name: computed styles are asked here, and not for the rest of the page.
 *
 * @param rendered tells whether text in a parent is rendered.
 */
export function settle(run: PageBlock, rendered: (parent: ParentNode) => boolean): Settled {
  const seen = run.pieces.map(({ node }) => node.parentNode !== null && rendered(node.parentNode));
  const parts: Part[] = [];
  let last: Text | null = null;
  run.pieces.forEach(({ node, start }, at) => {
    if (!seen[at]) return;
    const text = run.text.slice(start, start + node.length);
    const gap = run.text.slice(last ? endBefore(run, at) : start, start);
    if (!last || borderBetween(last, node) === 'block') parts.push({ text: '', pieces: [] });
    const part = parts.at(-1)!;
    if (part.pieces.length > 0) part.text += gap;
    part.pieces.push({ node, start: part.text.length });
    part.text += text;
    last = node;
  });
  const whole = parts.length === 1 && parts[0]!.pieces.length === run.pieces.length;
  return { blocks: whole ? [run] : parts.map((part) => ({ ...say(run), ...part })), rendered: seen };
}

interface Part {
  text: string;
  pieces: Piece[];
}

function say({ lang, role, container }: PageBlock): Omit<Block, 'text'> & Pick<PageBlock, 'container'> {
  return { lang, role, container };
}

/** Where the text of the piece before a piece ends: what lies between was put there for a line break. */
function endBefore(run: PageBlock, at: number): number {
  const before = run.pieces[at - 1]!;
  return before.start + before.node.length;
}
