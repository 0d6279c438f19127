/* What elements are to a reader of text, by name. What a style sheet makes of them is asked only where it matters. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that go along in a line of text. All others begin and end a block. */
const INLINE = set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb rtc ruby s slot small ' +
    'span strike strong sub sup time tt u var wbr',
);

/** Elements whose text nobody sees: the text around them goes on as if they were not there. */
export const UNSEEN = set(
  'audio datalist head iframe noembed noframes noscript rp rt script style template title video',
);

/** Elements whose text is not prose: names are never looked for in them, nor across them. */
export const CLOSED = set(
  'canvas code input kbd math meter option optgroup pre progress samp select svg textarea',
);

/** Whether an element goes along in a line of text. A custom element does, unless its style says otherwise. */
export function isInline(name: string): boolean {
  return INLINE.has(name) || name.includes('-');
}

/**
 * In HTML, what a run of text in a node ends with: the nearest ancestor that is a block, or the shadow root.
 *
 * @param name the node's local name; a shadow root has none.
 */
export function blockOf(node: Node, name: string | undefined): Node {
  let block = node;
  for (let its = name; its !== undefined && isInline(its) && block.parentNode; ) {
    block = block.parentNode;
    its = (block as Element).localName;
  }
  return block;
}

/** Elements whose own text is never read, whatever is around them: all of the above that in no case show any. */
export const SHUT: ReadonlySet<string> = new Set(
  [...UNSEEN, ...CLOSED].filter((name) => name !== 'noscript' && name !== 'pre'),
);
