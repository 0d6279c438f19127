import type { Lexicon, WholeLexicon } from '../lexicon/types';
import { explain } from '../link/explain';
import { ExplainingLinker } from '../link/explaining-linker';
import type { Mention, Silence } from '../link/types';
import type { Form } from '../pack/values';
import { paragraphs } from './paragraphs';

/** One mention as the command prints it; offsets in UTF-16 code units of the whole text. */
export interface Detected {
  start: number;
  end: number;
  text: string;
  entity: string;
  /** Others that fit as well: the card asks. */
  also?: readonly string[];
  form: Form;
  wikidata?: string;
  iso2?: string;
  /** Sentences, the strongest evidence first. */
  why: string[];
}

/**
 * @returns a function that finds the mentions in a text taken as a page of its own, in order.
 */
export function detector(lexicon: WholeLexicon): (text: string, lang?: string) => Detected[] {
  const facts = new Map<string, { wikidata?: string; iso2?: string }>();
  for (let index = 0; index < lexicon.entityCount; index += 1) {
    const { id, wikidata, iso2 } = lexicon.entity(index);
    facts.set(id, { ...(wikidata && { wikidata }), ...(iso2 && { iso2 }) });
  }
  return (text, lang = '') =>
    linkText(lexicon, text, lang).mentions.map(({ start, end, entity, also, form, why }) => ({
      start,
      end,
      text: text.slice(start, end),
      entity,
      ...(also && { also }),
      form,
      ...facts.get(entity),
      why: why.map(explain),
    }));
}

/** What linking makes of a text taken as a page of its own; offsets in UTF-16 code units of the whole text. */
export interface Linked {
  /** In order. */
  mentions: Mention[];
  /** What was passed over. */
  silences(): Silence[];
}

/** Links a text as a page of its own, each paragraph a block. */
export function linkText(lexicon: Lexicon, text: string, lang: string): Linked {
  const linker = new ExplainingLinker<number>(lexicon, { lang, sample: text });
  const blocks = paragraphs(text);
  for (const { start, text: block } of blocks) linker.set(start, { text: block, lang: '', role: 'prose' });
  const moved = <Span extends { start: number; end: number }>(spans: readonly Span[], by: number) =>
    spans.map((span) => ({ ...span, start: by + span.start, end: by + span.end }));
  return {
    mentions: [...linker.link()]
      .flatMap(([offset, mentions]) => moved(mentions, offset))
      .sort((left, right) => left.start - right.start),
    silences: () => blocks.flatMap(({ start }) => moved(linker.silences(start), start)),
  };
}
