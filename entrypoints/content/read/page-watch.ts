import { isText } from '../dom';
import { TELLING } from './place';

/** What has happened to a page since it was last looked at. */
export interface Changes {
  /** Text nodes and elements to read. */
  read: Set<Node>;
  /** Places to read at: each before a node, or at the end of a tree where it is the tree's root. */
  seams: Set<Node>;
  /** Nodes that were taken out or moved, or are to be read otherwise: what was read of them is to be forgotten. */
  gone: Set<Node>;
  /** By parent, what was taken out of it, and what was put into it. */
  swapped: Map<Node, Swap>;
  /** Something may have come into sight or gone out of it. */
  sight: boolean;
  /** Elements with another style of their own, and with another class. */
  styled: Set<Element>;
  classed: Set<Element>;
}

/** What a page may have put in place of something else. */
interface Swap {
  gone: Node[];
  come: Set<Node>;
}

export const noChanges = (): Changes => ({
  read: new Set(),
  seams: new Set(),
  gone: new Set(),
  swapped: new Map(),
  sight: false,
  styled: new Set(),
  classed: new Set(),
});

/** Of these the last is what pages commonly switch their colours with. */
const SIGHT = ['class', 'hidden', 'open', 'data-theme'] as const;

/** What of a document or a shadow tree is watched. */
export const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['style', ...SIGHT, ...TELLING],
};

/** Elements that say how others look. */
const SHEETS = new Set(['style', 'link']);

/**
 * Watches a document and its shadow trees.
 *
 * @param listener called with what has changed, before the page is painted again.
 * @param signal ends it.
 * @returns a function that adds a tree.
 */
export function watchPage(
  listener: (changes: Changes) => void,
  signal: AbortSignal,
): (root: Document | ShadowRoot) => void {
  const observer = new MutationObserver((records) => {
    const changes = noChanges();
    for (const record of records) note(record, changes);
    const { read, seams, gone, sight, styled } = changes;
    if (sight || read.size + seams.size + gone.size + styled.size > 0) listener(changes);
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (root) => {
    if (signal.aborted) return;
    // In other slots, or in none, the same nodes come into sight or go out of it; popovers open without an attribute.
    for (const type of ['slotchange', 'toggle'])
      root.addEventListener(type, () => listener({ ...noChanges(), sight: true }), { capture: true, signal });
    observer.observe(root, WATCHED);
    // Whatever is written there is written for style sheets.
    if (!('documentElement' in root)) return;
    for (const element of [root.documentElement, root.body])
      if (element) observer.observe(element, { attributes: true });
  };
}

function note(record: MutationRecord, changes: Changes): void {
  const { type, target } = record;
  if (type === 'characterData') {
    if (isText(target)) changes.read.add(target);
    if (isSheet(target.parentNode)) changes.sight = true;
  } else if (type === 'attributes') {
    const element = target as Element;
    const name = record.attributeName!;
    if (name === 'style') changes.styled.add(element);
    else if (isTelling(name)) {
      changes.gone.add(element);
      changes.read.add(element);
    } else {
      changes.sight = true;
      changes.classed.add(element);
    }
  } else noteChildren(record, changes);
}

function noteChildren(record: MutationRecord, changes: Changes): void {
  const { target, addedNodes, removedNodes, nextSibling } = record;
  const { read, seams, gone, swapped } = changes;
  let swap = swapped.get(target);
  if (!swap) {
    if (isSheet(target)) changes.sight = true;
    swap = { gone: [], come: new Set() };
    swapped.set(target, swap);
  }
  for (const node of addedNodes) {
    read.add(node);
    swap.come.add(node);
    if (isSheet(node)) changes.sight = true;
  }
  let cut = false;
  for (const node of removedNodes) {
    // What only came since the page was last looked at goes as if it had never come.
    if (!gone.has(node) && swap.come.delete(node)) {
      read.delete(node);
      // Something else may have left its place in front of it.
      cut ||= seams.has(node);
      continue;
    }
    swap.gone.push(node);
    if (isSheet(node)) changes.sight = true;
    gone.add(node);
    cut = true;
  }
  if (cut) seams.add(nextSibling ?? after(target));
}

const isTelling = (name: string) => (TELLING as readonly string[]).includes(name);

/** Asked of everything that comes and goes: what is no element has no such name. */
const isSheet = (node: Node | null) => SHEETS.has((node as Element | null)?.localName as string);

/** The node after everything in a node; the tree's root where nothing comes after. */
function after(node: Node): Node {
  let up = node;
  while (!up.nextSibling && up.parentNode) up = up.parentNode;
  return up.nextSibling ?? up;
}
