import type { CardSource } from '../../data/library/card';
import { overAYearAgo, readableDate } from '../parts/date';
import { inLanguage } from '../parts/language';
import { Publisher } from '../parts/publisher';
import { t } from '../words/text';

/** One source: its title (a link where it has an address) and publisher. */
const Title = ({
  title,
  publisher,
  url,
  lang,
}: {
  title: string;
  publisher?: string | undefined;
  url?: string | undefined;
  lang: string;
}) => (
  <>
    {url ? (
      <a href={url} target="_blank" rel="noreferrer" {...inLanguage(lang)}>
        {title}
      </a>
    ) : (
      <cite {...inLanguage(lang)}>{title}</cite>
    )}
    <Publisher name={publisher} lang={lang} />
  </>
);

/** How old it is, and a quiet word where that is long ago. */
const AsOf = ({ date, now }: { date: string; now: Date }) => (
  <span class="as-of">
    {t('asOf', { date: readableDate(date) })}
    {overAYearAgo(date, now) && `, ${t('card_old')}`}
  </span>
);

/** Where a part of the card comes from and how old it is. */
export const Source = ({
  source,
  lang,
  now = new Date(),
}: {
  source: CardSource;
  /** The language of its pack. */
  lang: string;
  now?: Date;
}) => {
  const { article, sources = [], asOf } = source;
  const dates = [...new Set(sources.map((one) => one.asOf))];
  return (
    <p class="source">
      {article ? (
        <>
          {t('card_articleSource')} <Title {...article} lang={lang} />
          {article.published && article.published !== asOf && `, ${readableDate(article.published)}`}
        </>
      ) : (
        sources.map((one, i) => (
          <span key={one.title}>
            {i > 0 && '; '}[{i + 1}] <Title {...one} lang={lang} />
            {dates.length > 1 && `, ${readableDate(one.asOf)}`}
          </span>
        ))
      )}
      {'\u00a0· '}
      <AsOf date={(dates.length === 1 && dates[0]) || asOf} now={now} />
    </p>
  );
};
