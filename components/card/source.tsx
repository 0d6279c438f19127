import type { CardSource } from '../../data/library/card';
import { readableDate } from '../parts/date';
import { words } from '../words/card';

/** One source: its title (a link where it has an address) and publisher. */
const Title = ({
  title,
  publisher,
  url,
}: {
  title: string;
  publisher?: string | undefined;
  url?: string | undefined;
}) => (
  <>
    {url ? (
      <a href={url} target="_blank" rel="noreferrer">
        {title}
      </a>
    ) : (
      <cite>{title}</cite>
    )}
    {publisher && `, ${publisher}`}
  </>
);

/** Where a part of the card comes from and how old it is. */
export const Source = ({ source }: { source: CardSource }) => (
  <p class="source">
    {source.article ? (
      <>
        {words.articleSource} <Title {...source.article} />
        {source.article.published &&
          source.article.published !== source.asOf &&
          `, ${readableDate(source.article.published)}`}
      </>
    ) : (
      (source.sources ?? []).map((one, i) => (
        <span key={one.title}>
          {i > 0 && '; '}[{i + 1}] <Title {...one} />
        </span>
      ))
    )}
    {' · '}
    <span class="as-of">{words.asOf(readableDate(source.asOf))}</span>
  </p>
);
