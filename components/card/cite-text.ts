import type { CardContent, CardPart } from '../../data/library/card';
import { citeList } from '../parts/cites';
import { readableDate } from '../parts/date';
import { t } from '../words/text';

/** All paragraph numbers that a part of a card rests on. */
function citesOf({ facts, statements, ties, disputes }: CardPart): number[] {
  const sides = disputes.flatMap((dispute) => dispute.sides);
  return [...facts, ...statements, ...ties, ...sides].flatMap(({ cites }) => cites);
}

/**
 * What a card rests on, one line a source, as works are cited: title, publisher, date, paragraphs, address, and the
 * pack that it was read in.
 */
export function citation({ name, parts }: CardContent): string {
  const lines = parts.flatMap((part) => {
    const { source } = part;
    const { article } = source;
    const cites = citesOf(part);
    const pack = t('card_inPack', { title: source.title });
    const asOf = (date: string) => t('asOfWithin', { date: readableDate(date) });
    if (!article) {
      return (source.sources ?? []).map((one) =>
        line(one.title, one.publisher, asOf(one.asOf), one.url, pack),
      );
    }
    const paragraphs =
      cites.length > 0 && t('card_paragraphs', { list: citeList(cites), count: new Set(cites).size });
    const date = article.published ? readableDate(article.published) : asOf(source.asOf);
    return line(article.title, article.publisher, date, paragraphs, article.url, pack);
  });
  return [`${name}:`, ...lines].join('\n');
}

const line = (title: string, ...rest: readonly (string | false | undefined)[]) =>
  [t('quoted', { text: title }), ...rest.filter(Boolean)].join(', ');
