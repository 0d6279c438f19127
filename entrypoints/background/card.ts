import { writeDates } from '../../components/parts/date';
import { readFlags, withFlag } from '../../data/flags/flags';
import type { CardContent } from '../../data/library/card';
import { cardDates } from '../../data/library/card-dates';
import { cardContent } from '../../data/library/content';
import { enabledPacksNear } from '../../data/library/near';
import type { Shelf } from '../../data/library/shelf';
import { enabledOf, readLibrary, wholePack } from '../../data/library/store';
import { cardTexts, storyTexts } from '../../data/library/texts';
import { togetherWith } from '../../data/library/together';
import { readWhole } from '../../data/library/whole';
import { cardNames } from '../../data/link/card-names';
import type { NameInText, TextInLanguage } from '../../data/link/names-by-text';
import { withMap } from '../../data/maps/read';
import { readTexts } from '../shared/texts';

/** The cards made last, by packs and request: a page repeats its names. */
const made = new Map<string, Promise<CardContent | null>>();
const MOST_MADE = 40;

/**
 * The card of an entity with its flag, its map and the names in its texts; null when no enabled pack knows it.
 *
 * @param near others in its sentence, the nearest first: the card says what is known of it together with them.
 */
export async function card(entity: string, near: readonly string[] = []): Promise<CardContent | null> {
  const shelf = await readWhole();
  const key = [shelf.stamp, entity, ...near].join(' ');
  const content = made.get(key) ?? make(shelf, entity, near);
  // Those asked for last stand last.
  made.delete(key);
  made.set(key, content);
  if (made.size > MOST_MADE) made.delete(made.keys().next().value!);
  content.catch(() => made.delete(key));
  return content;
}

async function make(shelf: Shelf, entity: string, near: readonly string[]): Promise<CardContent | null> {
  const [packs, flags] = await Promise.all([enabledPacksNear([entity, ...near]), readFlags(), readTexts()]);
  const found = cardContent(packs, entity);
  if (!found) return null;
  const neighbours = near.flatMap((id) => cardContent(packs, id) ?? []);
  const [placed, names, others] = await Promise.all([
    withMap(withFlag(found, flags)),
    namesIn(cardTexts(found), shelf),
    Promise.all(neighbours.map((other) => withNames(other, shelf))),
  ]);
  const alone = { ...placed, names };
  const lines = togetherWith(packs, alone, others);
  const content = lines.length > 0 ? await withNames({ ...alone, together: lines }, shelf) : alone;
  return { ...content, dates: writeDates(cardDates(content)) };
}

/**
 * Makes a card in advance, when a page reports names. Otherwise the reader's first card would wait for packs, flags and
 * maps to be read, and for code that runs for the first time.
 */
export async function readAhead(): Promise<void> {
  const [first] = (await enabledPacksNear([])).flatMap(({ entities }) => entities.slice(0, 1));
  if (first) await card(first.id);
}

async function withNames(content: CardContent, shelf: Shelf): Promise<CardContent> {
  return { ...content, names: await namesIn(cardTexts(content), shelf) };
}

/** The names in a story's texts; null when no enabled pack has this id. */
export async function storyNames(id: string): Promise<NameInText[][] | null> {
  const story = enabledOf(await readLibrary()).find(({ pack }) => pack.id === id);
  return story ? namesIn(storyTexts(await wholePack(story)), await readWhole()) : null;
}

/** The entities whose names a text spells. Capitals may be left out: readers search in lower case. */
export async function spelled(text: string): Promise<string[]> {
  const shelf = await readWhole();
  const texts = [text, text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())];
  const lexicon = await shelf.lexiconFor(texts);
  const names = texts.flatMap((each) => lexicon.find(each).flatMap(({ names }) => names));
  return [...new Set(names.map((name) => lexicon.entity(lexicon.name(name).entity).id))];
}

async function namesIn(texts: readonly TextInLanguage[], shelf: Shelf): Promise<NameInText[][]> {
  return cardNames(await shelf.lexiconFor(texts.map(({ text }) => text)), texts);
}
