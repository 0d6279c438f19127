import { baseLanguage, guessLanguage } from '../link/page/language';
import { LIMITS } from '../pack/limits';
import type { Entity, Pack, PackInput } from '../pack/schema';
import { idOf } from '../world/ids';
import type { Detected } from './detector';
import { type UnknownName, unknownNames } from './unknown-names';

type EntityInput = PackInput['entities'][number];

/** What begins every text that is still to be written. */
const TO_WRITE = 'To write:';

/**
 * A draft of a pack from an article: who and what it names, and in which paragraphs. Nothing of its sentences is
 * taken over: every text that its author has to write begins with "To write:".
 *
 * @param article plain text; its first line is the title, every non-empty line a paragraph, numbered from 1.
 * @param known the packs whose entities are known; the draft takes over their names and roles.
 * @param detect finds the mentions of those in a text.
 * @param today an ISO date.
 * @throws Error when the article is empty or names nothing.
 */
export function draftPack(
  article: string,
  known: readonly Pack[],
  detect: (text: string, lang?: string) => Detected[],
  today: string,
): PackInput {
  const paragraphs = article
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const [first] = paragraphs;
  if (!first) throw new Error('There is no text in this article.');
  const title = shortened(first);
  const language = baseLanguage(guessLanguage(article)) || 'en';
  const text = paragraphs.join('\n');
  const mentions = detect(text, language);
  const paragraphOf = numbering(paragraphs);
  const cited = (starts: readonly number[]) => [...new Set(starts.map(paragraphOf))].slice(0, 20);

  const entities: EntityInput[] = [...new Set(mentions.map(({ entity }) => entity))].flatMap((id) => {
    const entity = entityOf(known, id, language);
    const starts = mentions.flatMap((mention) => (mention.entity === id ? mention.start : []));
    return entity ? [{ ...entity, facts: [toSay(entity.name, cited(starts))] }] : [];
  });
  if (language === 'en') {
    const covered = (at: number) => mentions.some(({ start, end }) => at < end && at >= start);
    for (const unknown of unknownNames(text)) {
      const person = unknown.kind === 'person';
      const spelled = person ? lastWord(unknown.text) : unknown.text;
      const starts = occurrences(text, unknown.text).filter((at) => !covered(at));
      const all = occurrences(text, spelled).filter((at) => !covered(at));
      if (starts.length > 0) add(entities, unknown, cited(all), person && all.length > starts.length);
    }
  }
  if (entities.length === 0) throw new Error('No name was found in this article.');
  return {
    format: 1,
    id: idOf(title).slice(0, 60).replace(/-$/, '') || 'draft',
    title,
    language,
    article: { title, paragraphs: paragraphs.length },
    asOf: today,
    summary: [{ text: `${TO_WRITE} the story, in your own words.`, cites: [1] }],
    entities,
  };
}

const shortened = (title: string) =>
  title.length > LIMITS.line ? `${title.slice(0, LIMITS.line - 1)}…` : title;

/** @returns which paragraph, from 1, an offset into the joined text is in. */
function numbering(paragraphs: readonly string[]): (offset: number) => number {
  let end = 0;
  const ends = paragraphs.map((paragraph) => {
    end += paragraph.length + 1;
    return end;
  });
  return (offset) => ends.findIndex((each) => offset < each) + 1;
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}

const toSay = (name: string, cites: number[]) => ({
  text: `${TO_WRITE} what the article says of ${name}.`,
  cites,
});

/**
 * What stays true of an entity in another article: who it is and how it is spelled. Spellings in other languages are
 * known already, by its id.
 */
function entityOf(known: readonly Pack[], id: string, language: string): EntityInput | undefined {
  const entity: Entity | undefined = known.flatMap(({ entities }) => entities).find((each) => each.id === id);
  if (!entity) return undefined;
  const { kind, name, role, native, wikidata, iso2, names, clues, exclusions } = entity;
  return {
    id,
    kind,
    name,
    role,
    ...(native && { native }),
    ...(wikidata && { wikidata }),
    ...(iso2 && { iso2 }),
    names: names.filter(({ lang }) => !lang || baseLanguage(lang) === language),
    clues,
    exclusions,
  };
}

/** An unknown name becomes an entity, and the surname of a person a name that needs the whole one on the page. */
function add(entities: EntityInput[], { text, kind }: UnknownName, cites: number[], surname: boolean): void {
  const id = idOf(text);
  if (!id || entities.some((entity) => entity.id === id)) return;
  entities.push({
    id,
    kind,
    name: text,
    role: `${TO_WRITE} who or what this is.`,
    names: [
      { text, strength: 'full' },
      ...(surname ? [{ text: lastWord(text), strength: 'short' as const }] : []),
    ],
    facts: [toSay(text, cites)],
  });
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
