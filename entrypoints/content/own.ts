const KEY = Symbol.for('sidelight.own');
const world = globalThis as { [KEY]?: WeakSet<Element> };
world[KEY] ??= new WeakSet();

/**
 * The elements of ours in the page: what stands in them is not the page's text. Both files of the content script share
 * the set (names-part.ts).
 */
export const own = world[KEY];
