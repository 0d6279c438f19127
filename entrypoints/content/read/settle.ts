import type { PageBlock, Piece } from '../types';
import { BETWEEN, borderBetween } from './border';
import { isStretch } from './long';

/** A run as it shows: without what is not rendered, and divided where the page's styles put a border. */
export interface Settled {
  blocks: readonly PageBlock[];
  /** Whether each node of the run was rendered when asked. */
  rendered: readonly boolean[];
}

/**
 * Looks closer at a run that may hold a name: computed styles are asked here, and not for the rest of the page.
 *
 * @param nodes the run's, with its white space.
 * @param read the run as a block. It is filled in and given back where the closer look finds nothing else.
 * @param rendered tells whether text in a parent is rendered.
 */
export function settle(
  nodes: readonly Text[],
  read: PageBlock,
  rendered: (parent: ParentNode) => boolean,
): Settled {
  const seen = nodes.map(({ parentNode }) => parentNode !== null && rendered(parentNode));
  if (isStretch(read)) return { blocks: seen[0] ? [read] : [], rendered: seen };
  const parts: Part[] = [];
  let last: Text | null = null;
  nodes.forEach((node, at) => {
    if (!seen[at]) return;
    const blank = node.data.trim() === '';
    const border = last && !blank ? borderBetween(last, node) : 'none';
    if (parts.length === 0 || border === 'block') parts.push({ text: '', pieces: [], isOpen: true });
    append(parts.at(-1)!, node, BETWEEN[border]);
    if (!blank) last = node;
  });
  const [first] = parts;
  if (parts.length !== 1 || first!.text !== read.text)
    return { blocks: parts.map(({ text, pieces }) => ({ ...read, text, pieces })), rendered: seen };
  read.pieces = first!.pieces;
  return { blocks: [read], rendered: seen };
}

interface Part {
  text: string;
  pieces: Piece[];
  /** Whether its text ends in white space, or is empty: asked of the text, that would have the browser copy all of it. */
  isOpen: boolean;
}

/** Adds a node to a part; what stands between them shows only where there is no white space. */
function append(part: Part, node: Text, between: string): void {
  const { data } = node;
  if (!part.isOpen && /^\S/u.test(data)) part.text += between;
  part.pieces.push({ node, start: part.text.length });
  part.text += data;
  if (data !== '') part.isOpen = /\s$/u.test(data);
}
