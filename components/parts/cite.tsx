import { locale } from '../words/source';
import { t } from '../words/text';
import { citeList, ONE_LINE } from './cites';
import { readableDate } from './date';

/** Where a fact stands in its source, and its date: quiet, and never parted from the fact's last word. */
export const Cite = ({
  cites,
  of,
  date,
  where,
}: {
  cites: readonly number[];
  /** A story's cites are paragraphs of its article; a reference pack's number its sources. */
  of: 'story' | 'reference';
  date?: string | undefined;
  where?: string | undefined;
}) => {
  const list = citeList(cites);
  const label = t(of === 'story' ? 'card_paragraphs' : 'card_sources', { list, count: cites.length });
  return (
    <span class="cite">
      {'\u00a0'}
      {where && (
        <span class="where">
          {where}
          {date ? ', ' : '\u00a0·\u00a0'}
        </span>
      )}
      <span lang={locale()}>
        {date && (
          <>
            <bdi>{readableDate(date, 'short')}</bdi>
            {' · '}
          </>
        )}
        {/* A title of what is said would be said too. */}
        <span aria-hidden="true" title={label} class={list.length > ONE_LINE ? 'many' : undefined}>
          {of === 'story' ? `¶${list}` : `[${list}]`}
        </span>
        <span class="heard">({label})</span>
      </span>
    </span>
  );
};
