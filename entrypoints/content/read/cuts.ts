import { borderBetween } from './border';
import { meeting } from './meeting';

/**
 * From this length on a run is cut at the next good place, and from twice of it at any: nothing that is done for a block
 * may take long, however long a log or a poem is.
 */
const LONG = 8_000;

/** What a text node takes beyond its characters, in characters. */
export const NODE = 32;

/** By the first text behind a cut the last one before it: a cut stays for as long as the same two meet there. */
const lasts = new WeakMap<Text, Text>();

/** Texts that were kept together with one that has changed, until they are read anew: maybe by another cut. */
export const torn = new WeakSet<Text>();

/** Whoever keeps runs. */
export interface Holder {
  /** Whether a text belongs to a run that is kept, or was until one of its texts changed. */
  holds(text: Text): boolean;
}

/**
 * Whether a run of many texts is cut between two of them, be it from now on. What changes in a long run is read from the
 * cut before it to the one behind it.
 *
 * @param length how long the run is on the one side.
 * @param holder on the way back to where a run begins: what is kept gets no new cut there.
 */
export function isCut(left: Text, right: Text, length: number, holder?: Holder): boolean {
  const cuts =
    lasts.get(right) === left ||
    (length > LONG && !holder?.holds(right) && (length > 2 * LONG || isGood(left, right)));
  if (cuts) lasts.set(right, left);
  return cuts;
}

/** Takes note that a run was read: no cuts are in it that were made while it was gathered, and nothing is torn. */
export function mend(nodes: readonly Text[]): void {
  for (const node of nodes) {
    torn.delete(node);
    if (node !== nodes[0]) lasts.delete(node);
  }
}

/**
 * Whether a run may be cut here: between lines, or between words without a large letter. A name across such a place is
 * next to none.
 */
function isGood(left: Text, right: Text): boolean {
  const before = left.data.split(' ');
  const behind = right.data.split(' ');
  const isApart = !before.at(-1) || !behind[0] || meeting(left, right) !== 'none';
  return (
    (isApart && isSmall(before.findLast(Boolean)!) && isSmall(behind.find(Boolean)!)) ||
    ['line', 'block'].includes(borderBetween(left, right))
  );
}

/** Whether a word has small letters alone. In scripts with one case none has. */
const isSmall = (word: string) => word === word.toLowerCase() && word !== word.toUpperCase();
