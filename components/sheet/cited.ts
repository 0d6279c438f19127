import type { SheetText } from '../../data/library/sheet';
import { citeList } from '../parts/cites';
import { readableDate } from '../parts/date';

/** @returns "[1] ¶2, 3; [2]", and before it the date of what is said, where there is one. */
export function cited({ cites, date }: Pick<SheetText, 'cites' | 'date'>): string {
  const where = cites.map(({ source, paragraphs }) =>
    paragraphs ? `[${source}] ¶${citeList(paragraphs)}` : `[${source}]`,
  );
  return [...(date ? [readableDate(date)] : []), ...new Set(where)].join('; ');
}
