import type { Lexicon } from '../lexicon/types';
import { explain } from '../link/explain';
import { createLinker } from '../link/linker';
import type { Form } from '../pack/values';

/** One mention as the command prints it; offsets in UTF-16 code units of the whole text. */
export interface Detected {
  start: number;
  end: number;
  text: string;
  entity: string;
  form: Form;
  wikidata?: string;
  iso2?: string;
  /** Sentences, the strongest evidence first. */
  why: string[];
}

/** A text as paragraphs: lines, but a line that was only wrapped goes on with the next. */
export function paragraphs(text: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/\r?\n[ \t]*(?:\r?\n[ \t]*)*/g)) {
    const line = text.slice(start, index);
    const blank = (gap.match(/\n/g)?.length ?? 0) > 1;
    // A line that was only wrapped ends in the middle of a sentence, or of a name.
    if (
      !blank &&
      /[\p{L}\p{N},–-]$/u.test(line.trimEnd()) &&
      (line.length > 40 || /\p{Lu}\p{L}*$/u.test(line))
    )
      continue;
    found.push({ start, text: text.slice(start, index) });
    start = index + gap.length;
  }
  found.push({ start, text: text.slice(start) });
  return found.filter((paragraph) => paragraph.text.trim() !== '');
}

/**
 * @returns a function that finds the mentions in a text taken as a page of its own, in order.
 */
export function detector(lexicon: Lexicon): (text: string, lang?: string) => Detected[] {
  const facts = new Map<string, { wikidata?: string; iso2?: string }>();
  for (let index = 0; index < lexicon.entityCount; index += 1) {
    const { id, wikidata, iso2 } = lexicon.entity(index);
    facts.set(id, { ...(wikidata && { wikidata }), ...(iso2 && { iso2 }) });
  }
  return (text, lang = '') => {
    const linker = createLinker<number>(lexicon, { lang });
    for (const { start, text: block } of paragraphs(text))
      linker.set(start, { text: block, lang: '', role: 'prose' });
    return [...linker.link()]
      .flatMap(([offset, mentions]) =>
        mentions.map(({ start, end, entity, form, why }) => ({
          start: offset + start,
          end: offset + end,
          text: text.slice(offset + start, offset + end),
          entity,
          form,
          ...facts.get(entity),
          why: why.map(explain),
        })),
      )
      .sort((left, right) => left.start - right.start);
  };
}
