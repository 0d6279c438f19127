import { namesByText } from '../link/names-by-text';
import type { Pack } from '../pack/schema';
import { beyondHeads } from './beyond-heads';
import type { CardContent, CardPart, Together } from './card';
import { cardTexts } from './texts';

/** More lines than this would push the rest of the card away. */
const MOST = 2;

type Line = Omit<Together, 'with' | 'name'>;

/**
 * The lines of a card about others in its sentence, as {@link together}: at most two, and none twice. A sentence that
 * tells of three names is said of the nearest.
 *
 * @param others their cards, the nearest first.
 */
export function togetherWith(
  packs: readonly Pack[],
  mine: CardContent,
  others: readonly CardContent[],
): Together[] {
  const lines = new Map<string, Together>();
  for (const other of others) {
    const line = together(packs, mine, other);
    if (line && !lines.has(line.text)) lines.set(line.text, line);
  }
  return [...lines.values()].slice(0, MOST);
}

/**
 * What the packs know of two entities at once, for a card whose name shares a sentence with another: a fact of either
 * that is about both, else a tie, else an event of these two alone. A line that says no more than the names and roles
 * on the two cards is left out, and a fact of the other that is the same news as one of the card's own. Of the other's
 * own record only stories are asked, whose paragraph numbers mean the same on both cards.
 *
 * @param mine the card that opens; `other` the card of the name beside it; both with the names in their texts.
 * @returns null when no pack says anything of both.
 */
export function together(packs: readonly Pack[], mine: CardContent, other: CardContent): Together | null {
  if (mine.id === other.id) return null;
  const theirs = { ...other, parts: sharedStories(mine, other) };
  const by = (line: Line): Line => ({ ...line, by: other.name, isTie: false });
  const news = beyondHeads(mine, other);
  const line =
    [...factsOfBoth(mine, other.id), ...newsOf(theirs, mine).map(by)].find(news.inSentence) ??
    [...tiesTo(mine, other.id), ...tiesTo(theirs, mine.id).map(by)].find(news.inTie) ??
    eventsOf(packs, mine.id, other.id).find(news.inSentence);
  return line ? { with: other.id, name: other.name, ...line } : null;
}

function sharedStories(mine: CardContent, other: CardContent): CardPart[] {
  const stories = new Set(mine.parts.flatMap(({ source }) => (source.kind === 'story' ? source.pack : [])));
  return other.parts.filter(({ source }) => stories.has(source.pack));
}

const base = (part: CardPart) => ({ lang: part.lang, of: part.source.kind });

/**
 * Facts of a card that are about another entity too: it is the first they name. "Praised the mayor's ties with Bo Dune"
 * says more of the mayor.
 */
function factsOfBoth(content: CardContent, entity: string): Line[] {
  const namesIn = namesByText(cardTexts(content), content.names ?? []);
  const isFirst = (text: string, lang: string) =>
    namesIn(text, lang).find((name) => name.entity !== content.id)?.entity === entity;
  return content.parts.flatMap((part) =>
    part.facts
      // A list of members is about none of them.
      .filter(({ text, label }) => !label && isFirst(text, part.lang))
      .map(({ text, cites, date }) => ({ ...base(part), text, cites, ...(date && { date }) })),
  );
}

/** Facts of the other about an entity, less those whose paragraphs, several of them, a fact of its own cites as well. */
function newsOf(theirs: CardContent, mine: CardContent): Line[] {
  const told = mine.parts.flatMap(({ facts }) => facts.map(({ cites }) => new Set(cites)));
  return factsOfBoth(theirs, mine.id).filter(
    ({ cites }) => !told.some((own) => cites.length > 1 && cites.every((paragraph) => own.has(paragraph))),
  );
}

function tiesTo(content: CardContent, entity: string): Line[] {
  return content.parts.flatMap((part) =>
    part.ties
      .filter(({ to }) => to === entity)
      .map(({ as, name, cites }) => ({ ...base(part), text: `${as} ${name}`, cites, isTie: true })),
  );
}

/** An event of many is about no two of them. */
function eventsOf(packs: readonly Pack[], mine: string, other: string): Line[] {
  return packs.flatMap(({ article, timeline, language }) =>
    timeline
      .filter(({ entities }) => article && entities.length === 2)
      .filter(({ entities }) => entities.includes(mine) && entities.includes(other))
      .map(({ text, cites, date }) => ({ lang: language, of: 'story', text, cites, date })),
  );
}
