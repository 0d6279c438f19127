import { isText } from '../dom';
import { TEXTS } from '../read/page-text';
import type { Changes } from '../read/page-watch';
import type { MentionStore } from './page-mentions';

/** A page that puts more than this in place of other texts has not just said something again. */
const MOST = 256;

/**
 * Has mentions go along where a page puts text in place of text, as one that is being written does in every frame: what
 * is marked stays marked until the new text is read.
 *
 * @returns the texts with mentions that were replaced, and what by.
 */
export function follow(swapped: Changes['swapped'], store: MentionStore): Map<Text, Text> {
  const replaced = new Map<Text, Text>();
  if (store.size === 0) return replaced;
  let left = MOST;
  for (const { gone, come } of swapped.values()) {
    const texts = textsIn(come);
    // What was only moved still says what it says.
    for (const from of textsIn(gone.filter((node) => !node.isConnected))) {
      const to = texts.next().value;
      if (!to || left === 0) break;
      left -= 1;
      if (store.move(from, to)) replaced.set(from, to);
    }
  }
  return replaced;
}

function* textsIn(nodes: readonly Node[]): Generator<Text, undefined> {
  for (const root of nodes) {
    const walker = root.ownerDocument!.createTreeWalker(root, TEXTS);
    for (let node: Node | null = isText(root) ? root : walker.nextNode(); node; node = walker.nextNode())
      yield node as Text;
  }
}
