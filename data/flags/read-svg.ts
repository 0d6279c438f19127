import { ATTRIBUTES, type Flag, type Shape, TAGS } from './types';

const TAG = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/gi;

function attributesOf(written: string): Record<string, string> {
  return Object.fromEntries(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
}

/** Class names do nothing without a sheet. */
function allowed(attributes: Record<string, string>): Record<string, string> {
  const { class: _, ...rest } = attributes;
  for (const [name, value] of Object.entries(rest)) {
    if (!(ATTRIBUTES as readonly string[]).includes(name)) throw new Error(`A flag may have no ${name}.`);
    if (!/^[#\w\s.,-]+$/.test(value)) throw new Error(`A flag may not have ${name}="${value}".`);
  }
  return rest;
}

/**
 * Reads a simple drawing: paths, circles and ellipses, in groups or not.
 *
 * @param svg the text of an SVG file.
 * @throws Error when there is anything else in it.
 */
export function readFlag(svg: string): Flag {
  const groups: Record<string, string>[] = [{}];
  const shapes: Shape[] = [];
  let box = '';
  const rest = svg.replace(TAG, (_, closing: string, tag: string, written: string) => {
    const attributes = attributesOf(written);
    if (tag === 'svg') box ||= attributes.viewBox ?? '';
    else if (tag === 'g' && closing) groups.pop();
    else if (tag === 'g') groups.push({ ...groups.at(-1), ...allowed(attributes) });
    else if (!(TAGS as readonly string[]).includes(tag)) throw new Error(`A flag may have no <${tag}>.`);
    else shapes.push([tag as Shape[0], { ...groups.at(-1), ...allowed(attributes) }]);
    return '';
  });
  if (rest.trim() !== '') throw new Error(`A flag may have no text: "${rest.trim().slice(0, 40)}".`);
  if (!/^[\d.\s-]+$/.test(box) || shapes.length === 0) throw new Error('There is no drawing.');
  return { box, shapes };
}
