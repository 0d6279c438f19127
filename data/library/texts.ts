import type { TextInLanguage } from '../link/names-by-text';
import type { Pack } from '../pack/schema';
import type { CardContent } from './card';

/**
 * Every text of a card in which names are sought, its name and role included: they say who is spoken of, and an article's
 * title says of whom its story is.
 */
export function cardTexts({ name, role, lang, parts, together = [] }: CardContent): TextInLanguage[] {
  return [
    { text: name, lang },
    { text: role, lang },
    ...parts.flatMap((part) =>
      [
        ...part.facts.map(({ text }) => text),
        ...part.statements.map(({ text }) => text),
        ...part.disputes.flatMap(({ about, sides }) => [
          about,
          ...sides.flatMap(({ by, text }) => [by, text]),
        ]),
        ...part.ties.map((tie) => tie.name),
        ...(part.source.article ? [part.source.article.title] : []),
      ].map((text) => ({ text, lang: part.lang })),
    ),
    ...together.map(({ text, lang }) => ({ text, lang })),
  ];
}

/** Every text of a story as the popup tells it. */
export function storyTexts({ language, summary, timeline, disputes, entities }: Pack): TextInLanguage[] {
  return [
    ...summary.map(({ text }) => text),
    ...timeline.map(({ text }) => text),
    ...disputes.flatMap(({ about, sides }) => [about, ...sides.flatMap(({ by, text }) => [by, text])]),
    ...entities.flatMap(({ name, role }) => [name, role]),
  ].map((text) => ({ text, lang: language }));
}
