import { compiledOf, inventNames, SIZES, type Size } from '../names';
import type { Names } from '../page/shipped';
import type { Stand, Variant } from '../stand';

/*
 * What is compared, each ready to be opened on a stand. The finder's own variants take a compiled lexicon, peers take
 * the names themselves.
 */

export const LIMIT: Variant = { name: 'limit', entry: 'page/limit' };

/** Serves what a page starts with, and the names it asks for. */
export function names(stand: Stand, size: Size): Names {
  const { start, part } = compiledOf(size);
  return {
    start: stand.put(`/start-${size}`, start),
    parts: stand.put(`/parts-${size}`, (words) => part(words.split(',').map(Number))),
  };
}

/**
 * The scan of a page as shipped. Each has a task of its own, as those have anyway that wait for names: on a page without
 * a word that may begin one, many would share one task otherwise.
 */
export function sidelight(stand: Stand, size: Size): Variant {
  return { name: `sidelight-${size}`, entry: 'page/sidelight', given: names(stand, size), apart: true };
}

/** The look at each text that the scan begins with, and no more of it. */
export function skim(stand: Stand, size: Size): Variant {
  return { name: `skim-${size}`, entry: 'page/skim', given: names(stand, size) };
}

/** What the name of a variant ends with that has a task of its own each time. */
export const APART = '-apart';

/** The same variant, each time in a task of its own. */
export function apart(variant: Variant): Variant {
  return { ...variant, name: variant.name + APART, apart: true };
}

/** A peer that marks names in a page. */
export function marker(entry: 'markjs' | 'regexp', size: Size): Variant {
  return { name: `${entry}-${size}`, entry: `peers/${entry}`, given: { names: inventNames(SIZES[size]) } };
}

/** Reading plain text, where `/texts` holds the texts. */
export const PLAIN_LIMIT: Variant = { name: 'limit', entry: 'page/plain-limit', given: { texts: '/texts' } };

/** Finding in plain text as shipped. */
export function plainSidelight(stand: Stand, size: Size): Variant {
  return {
    name: `sidelight-${size}`,
    entry: 'page/plain-sidelight',
    given: { texts: '/texts', names: names(stand, size) },
  };
}

export type PlainPeer = 'ahocorasick-modern' | 'ahocorasick-monyone' | 'flashtext' | 'compromise';

/**
 * A peer that finds in plain text.
 *
 * @param oneIn it is given one text in so many.
 */
export function plainPeer(stand: Stand, entry: PlainPeer, size: Size, oneIn: number): Variant {
  const list = stand.put(`/names-${size}`, JSON.stringify(inventNames(SIZES[size])));
  return { name: `${entry}-${size}`, entry: `peers/${entry}`, given: { texts: '/texts', list, oneIn } };
}
