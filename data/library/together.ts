import { namesByText } from '../link/names-by-text';
import type { Pack } from '../pack/schema';
import type { CardContent, CardPart, Together } from './card';
import { cardTexts } from './texts';

/** An event of many is about no two of them. */
const FEW = 4;

type Line = Omit<Together, 'with' | 'name'>;

/**
 * What the packs know of two entities at once, for a card whose name shares a sentence with another: a fact of either
 * that names the other, else a tie, an event of the timeline, something said. Of the other's own record only stories
 * are asked, whose paragraph numbers mean the same on both cards.
 *
 * @param mine the card that opens; `other` the card of the name beside it; both with the names in their texts.
 * @returns null when no pack says anything of both.
 */
export function together(packs: readonly Pack[], mine: CardContent, other: CardContent): Together | null {
  if (mine.id === other.id) return null;
  const line = inFacts(mine, other.id) ?? ofTheOther(mine, other) ?? inTies(mine, other.id);
  const found = line ?? inTimeline(packs, mine, other) ?? inStatements(mine, other.id);
  return found && { with: other.id, name: other.name, ...found };
}

/** Whether texts of a card name an entity. */
function naming(content: CardContent): (text: string, lang: string, entity: string) => boolean {
  const namesIn = namesByText(cardTexts(content), content.names ?? []);
  return (text, lang, entity) => namesIn(text, lang).some((name) => name.entity === entity);
}

const base = (part: CardPart) => ({ lang: part.lang, of: part.source.kind });

function inFacts(content: CardContent, entity: string): Line | null {
  const names = naming(content);
  for (const part of content.parts) {
    // A list of members is about none of them.
    const fact = part.facts.find(({ text, label }) => !label && names(text, part.lang, entity));
    if (fact)
      return { ...base(part), text: fact.text, cites: fact.cites, ...(fact.date && { date: fact.date }) };
  }
  return null;
}

/** The other's fact or tie, said as the other's. */
function ofTheOther(mine: CardContent, other: CardContent): Line | null {
  const stories = new Set(mine.parts.flatMap(({ source }) => (source.kind === 'story' ? source.pack : [])));
  const parts = other.parts.filter(({ source }) => stories.has(source.pack));
  const line = inFacts({ ...other, parts }, mine.id) ?? inTies({ ...other, parts }, mine.id);
  return line && { ...line, by: other.name, isTie: false };
}

function inTies(content: CardContent, entity: string): Line | null {
  for (const part of content.parts) {
    const tie = part.ties.find(({ to }) => to === entity);
    if (tie) return { ...base(part), text: `${tie.as} ${tie.name}`, cites: tie.cites, isTie: true };
  }
  return null;
}

function inTimeline(packs: readonly Pack[], mine: CardContent, other: CardContent): Line | null {
  for (const pack of packs) {
    const event = pack.timeline.find(
      ({ entities }) => entities.length <= FEW && entities.includes(mine.id) && entities.includes(other.id),
    );
    if (event && pack.article) {
      return { lang: pack.language, of: 'story', text: event.text, cites: event.cites, date: event.date };
    }
  }
  return null;
}

function inStatements(content: CardContent, entity: string): Line | null {
  const names = naming(content);
  for (const part of content.parts) {
    const said = part.statements.find(({ text }) => names(text, part.lang, entity));
    if (said)
      return { ...base(part), text: said.text, cites: said.cites, ...(said.date && { date: said.date }) };
  }
  return null;
}
