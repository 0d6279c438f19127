import type { Dispute, Fact, Pack } from '../pack/schema';
import { KINDS, type Kind } from '../pack/values';
import type { CardContent, CardPart } from './card';
import { cardContent, sourceOf } from './content';

/** One of the sheet's sources, which its cites number from 1. */
interface SheetSource {
  title: string;
  publisher?: string;
  url?: string;
  asOf: string;
  /** The language of its title. */
  lang: string;
}

/** Where a text is from: the number of a source, and its paragraphs where it is an article. */
interface SheetCite {
  source: number;
  paragraphs?: readonly number[];
}

export interface SheetText {
  text: string;
  lang: string;
  /** A word before it: "Capital". */
  label?: string;
  date?: string;
  cites: readonly SheetCite[];
}

export interface SheetEntry {
  id: string;
  name: string;
  native?: { text: string; lang: string };
  role: string;
  lang: string;
  /** How often the page names it; left out where the sheet is of no page. */
  count?: number;
  facts: readonly SheetText[];
  said: readonly SheetText[];
}

interface SheetDispute {
  about: string;
  lang: string;
  sides: readonly (SheetText & { by: string })[];
}

/** "Who is who" of a page or a story, as it is printed and saved. */
export interface Sheet {
  title: string;
  /** The language of the title, where it is known. */
  lang?: string;
  publisher?: string;
  url?: string;
  /** When the article was published, or the page read. */
  date?: string;
  summary: readonly SheetText[];
  /** `dateNote` says where a date comes from that the article does not give. */
  timeline: readonly (SheetText & { date: string; dateNote?: string })[];
  groups: readonly { kind: Kind; entries: readonly SheetEntry[] }[];
  disputes: readonly SheetDispute[];
  sources: readonly SheetSource[];
}

/** Numbers sources as they are first cited. */
class Sources {
  readonly list: SheetSource[] = [];

  /** Cites of one part, whose reference sources have numbers of their own. */
  cite({ source, lang }: Pick<CardPart, 'source' | 'lang'>, cites: readonly number[]): SheetCite[] {
    const { article, sources = [] } = source;
    if (article) {
      const { title, publisher, url } = article;
      return [{ source: this.number({ title, publisher, url, asOf: source.asOf, lang }), paragraphs: cites }];
    }
    return cites.flatMap((cite) => {
      const cited = sources[cite - 1];
      if (!cited) return [];
      const { title, publisher, url, asOf } = cited;
      return [{ source: this.number({ title, publisher, url, asOf, lang }) }];
    });
  }

  private number({
    title,
    publisher,
    url,
    asOf,
    lang,
  }: Record<'title' | 'asOf' | 'lang', string> & Record<'publisher' | 'url', string | undefined>): number {
    const known = this.list.findIndex(
      (each) =>
        each.title === title && each.publisher === publisher && each.url === url && each.asOf === asOf,
    );
    if (known >= 0) return known + 1;
    return this.list.push({ title, ...(publisher && { publisher }), ...(url && { url }), asOf, lang });
  }
}

/**
 * The sheet of a page: everybody it names, by kind and in reading order.
 *
 * @param packs the enabled ones.
 * @param entities as the page names them, in reading order.
 */
export function pageSheet(
  packs: readonly Pack[],
  page: { title: string; url?: string; date: string },
  entities: readonly { id: string; count: number }[],
): Sheet {
  const sources = new Sources();
  const cards = entities.flatMap(({ id, count }) => {
    const content = cardContent(packs, id);
    return content ? [{ content, count }] : [];
  });
  return { ...page, summary: [], timeline: [], ...whoIsWho(cards, sources) };
}

/** The sheet of a story: its summary, its dates, and everybody in it. */
export function storySheet(packs: readonly Pack[], story: Pack): Sheet {
  const sources = new Sources();
  const part = { source: sourceOf(story), lang: story.language };
  const text = (one: { text: string; cites: readonly number[] }) => ({
    text: one.text,
    lang: part.lang,
    cites: sources.cite(part, one.cites),
  });
  const { publisher, url, published } = story.article ?? {};
  const summary = story.summary.map(text);
  const timeline = story.timeline.map((one) => ({
    ...text(one),
    date: one.date,
    ...(one.dateNote && { dateNote: one.dateNote }),
  }));
  const cards = story.entities.flatMap(({ id }) => cardContent(packs, id) ?? []);
  return {
    title: story.title,
    lang: story.language,
    ...(publisher && { publisher }),
    ...(url && { url }),
    date: published ?? story.asOf,
    summary,
    timeline,
    ...whoIsWho(
      cards.map((content) => ({ content })),
      sources,
    ),
  };
}

function whoIsWho(
  cards: readonly { content: CardContent; count?: number }[],
  sources: Sources,
): Pick<Sheet, 'groups' | 'disputes' | 'sources'> {
  const groups = KINDS.map((kind) => ({
    kind,
    entries: cards
      .filter(({ content }) => content.kind === kind)
      .map(({ content, count }) => entryOf(content, count, sources)),
  })).filter(({ entries }) => entries.length > 0);
  // A dispute belongs to several: it stands once, with all its sides.
  const disputes = new Map<Dispute, SheetDispute>();
  for (const { content } of cards)
    for (const part of content.parts)
      for (const dispute of part.disputes)
        if (!disputes.has(dispute)) disputes.set(dispute, disputeOf(dispute, part, sources));
  return { groups, disputes: [...disputes.values()], sources: sources.list };
}

function entryOf(
  { id, name, native, role, lang, parts }: CardContent,
  count: number | undefined,
  sources: Sources,
): SheetEntry {
  return {
    id,
    name,
    ...(native && native.text !== name && { native }),
    role,
    lang,
    ...(count !== undefined && { count }),
    facts: parts.flatMap((part) => part.facts.map((fact) => textOf(fact, part, sources))),
    said: parts.flatMap((part) => part.statements.map((said) => textOf(said, part, sources))),
  };
}

function textOf(
  { text, cites, ...more }: Pick<Fact, 'text' | 'cites'> & Partial<Pick<Fact, 'label' | 'date'>>,
  part: CardPart,
  sources: Sources,
): SheetText {
  return {
    text,
    lang: part.lang,
    ...(more.label && { label: more.label }),
    ...(more.date && { date: more.date }),
    cites: sources.cite(part, cites),
  };
}

function disputeOf({ about, sides }: Dispute, part: CardPart, sources: Sources): SheetDispute {
  return {
    about,
    lang: part.lang,
    sides: sides.map((side) => ({ ...textOf(side, part, sources), by: side.by })),
  };
}
