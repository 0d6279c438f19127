import { sourceOf } from '../../data/library/content';
import type { Pack } from '../../data/pack/schema';
import { Dispute } from '../card/dispute';
import { Source } from '../card/source';
import { Cite } from '../parts/cite';
import { readableDate } from '../parts/date';
import { inLanguage } from '../parts/language';
import { NamesText } from '../parts/names-text';
import { t } from '../words/text';
import { Ties } from './ties';
import type { PopupProps } from './types';
import { WhoRow } from './who-row';

interface StoryProps extends Pick<PopupProps, 'namesIn'> {
  pack: Pack;
  open(entity: string): void;
}

/** The title, when it was and where it is from, and the summary in full. */
const Summary = ({ pack, namesIn, open }: StoryProps) => (
  <>
    <h2 class="title" tabIndex={-1} {...inLanguage(pack.language)}>
      {pack.title}
    </h2>
    <p class="from">
      {[
        readableDate(pack.article?.published ?? pack.asOf),
        ...(pack.article?.paragraphs ? [t('popup_paragraphs', { count: pack.article.paragraphs })] : []),
        t('popup_names', { count: pack.entities.length }),
      ].join(' · ')}
    </p>
    <Source source={sourceOf(pack)} lang={pack.language} />
    {pack.summary.map(({ text, cites }) => (
      <p key={text} {...inLanguage(pack.language)}>
        <NamesText text={text} lang={pack.language} namesIn={namesIn} open={open} />
        <Cite cites={cites} of="story" />
      </p>
    ))}
  </>
);

const Timeline = ({ pack, namesIn, open }: StoryProps) => (
  <section>
    <h3>{t('popup_timeline')}</h3>
    <ol class="timeline">
      {pack.timeline.map(({ date, dateNote, text, cites }) => (
        <li key={`${date} ${text}`}>
          <time dateTime={date}>{readableDate(date)}</time>
          {dateNote && (
            <span class="note">
              {' ('}
              <bdi lang={pack.language}>{dateNote}</bdi>)
            </span>
          )}
          <p {...inLanguage(pack.language)}>
            <NamesText text={text} lang={pack.language} namesIn={namesIn} open={open} />
            <Cite cites={cites} of="story" />
          </p>
        </li>
      ))}
    </ol>
  </section>
);

const WhoIsWho = ({ pack, open }: StoryProps) => (
  <section>
    <h3>{t('popup_who')}</h3>
    <ul class="rows">
      {pack.entities.map((entity) => (
        <WhoRow key={entity.id} who={{ ...entity, lang: pack.language }} press={() => open(entity.id)} />
      ))}
    </ul>
  </section>
);

/** The whole story: what happened and where that is from, what is disputed, when, and who. */
export const Story = (props: StoryProps) => {
  const { pack, namesIn, open } = props;
  return (
    <article class="story body">
      <Summary {...props} />
      {pack.disputes.length > 0 && (
        <section>
          <h3>{t('disputed')}</h3>
          {pack.disputes.map((dispute) => (
            <Dispute
              key={dispute.about}
              dispute={dispute}
              of="story"
              lang={pack.language}
              namesIn={namesIn}
              open={open}
            />
          ))}
        </section>
      )}
      {pack.timeline.length > 0 && <Timeline {...props} />}
      <WhoIsWho {...props} />
      <Ties pack={pack} open={open} />
    </article>
  );
};
