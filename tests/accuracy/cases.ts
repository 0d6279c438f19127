import { readFileSync } from 'node:fs';

/** A span of a text and the entity it names. */
export interface Marked {
  start: number;
  end: number;
  entity: string;
  /** Others that it may as well be: the card asks. */
  also?: readonly string[];
}

/** A text with every mention that is in it. */
export interface Case {
  /** File and line. */
  id: string;
  lang: string;
  /** Where the text is from, if the file tells. */
  source?: string;
  text: string;
  marked: readonly Marked[];
  /** The entities the annotator knew: others that are found say nothing. Left out: all that are bundled. */
  known?: ReadonlySet<string>;
  /** Words of nationality are not annotated. */
  namesOnly?: boolean;
  /** The part of the text that is annotated. */
  part?: readonly [number, number];
}

/** Reads the lines of a file as one of the formats of `FORMATS`. */
export function readCases(file: string, read: (line: Record<string, unknown>) => Omit<Case, 'id'>): Case[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === '' ? [] : [{ id: `${file}:${at + 1}`, ...read(JSON.parse(line)) }],
    );
}

/**
 * Our own: `[[Lukashenko|alexander-lukashenko]]` in the text marks a mention, `[[Korea|north-korea/south-korea]]` one for
 * which the card asks.
 */
export function readMarked(line: Record<string, unknown>): Omit<Case, 'id'> {
  const marked: Marked[] = [];
  let text = '';
  for (const [, plain = '', spelled, entity] of `${line.text}`.matchAll(
    /([\s\S]*?)(?:\[\[([^|[\]]+)\|([a-z0-9/-]+)\]\]|$)/g,
  )) {
    text += plain;
    if (spelled === undefined || entity === undefined) continue;
    const [first = '', ...also] = entity.split('/');
    marked.push({
      start: text.length,
      end: text.length + spelled.length,
      entity: first,
      ...(also.length > 0 && { also }),
    });
    text += spelled;
  }
  return { lang: `${line.lang}`, text, marked };
}
