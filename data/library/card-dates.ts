import type { CardContent } from './card';

/** Every date that a card shows, each once: of its sources, facts, statements, and of what it says of two names. */
export function cardDates({ parts, together = [] }: CardContent): string[] {
  const dates = [
    ...parts.flatMap(({ source, facts, statements }) => [
      source.asOf,
      source.article?.published,
      ...(source.sources ?? []).map(({ asOf }) => asOf),
      ...[...facts, ...statements].map(({ date }) => date),
    ]),
    ...together.map(({ date }) => date),
  ];
  return [...new Set(dates.filter((date) => date !== undefined))];
}
