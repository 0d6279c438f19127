import { HEADER_NUMBERS, MAGIC, type Meta, SECTION_NAMES, SECTIONS, type Section } from './layout';

type View<S extends Section> = (typeof SECTIONS)[S] extends 4
  ? Uint32Array
  : (typeof SECTIONS)[S] extends 2
    ? Uint16Array
    : Uint8Array;

/** Every section as an array on the buffer itself; `meta` parsed. */
export type Views = { [S in Exclude<Section, 'meta'>]: View<S> } & { meta: Meta };

const decoder = new TextDecoder();

/**
 * @param buffer a compiled lexicon.
 * @throws RangeError when it is something else, of another version, or cut off.
 */
export function viewSections(buffer: ArrayBuffer): Views {
  const refuse = (): never => {
    throw new RangeError('This is not a lexicon of this version.');
  };
  if (buffer.byteLength < HEADER_NUMBERS * 4) refuse();
  const header = new Uint32Array(buffer, 0, HEADER_NUMBERS);
  if (header[0] !== MAGIC || header[1] !== buffer.byteLength) refuse();
  const views: Record<string, unknown> = {};
  let at = HEADER_NUMBERS * 4;
  SECTION_NAMES.forEach((name, index) => {
    const count = header[2 + index]!;
    const bytes = count * SECTIONS[name];
    if (at + bytes > buffer.byteLength) refuse();
    if (SECTIONS[name] === 4) views[name] = new Uint32Array(buffer, at, count);
    else if (SECTIONS[name] === 2) views[name] = new Uint16Array(buffer, at, count);
    else views[name] = new Uint8Array(buffer, at, count);
    at += bytes;
  });
  views.meta = JSON.parse(decoder.decode(views.meta as Uint8Array));
  return views as Views;
}
