import type { SheetEntry, Sheet as SheetOf, SheetText } from '../../data/library/sheet';
import { ONE_LINE } from '../parts/cites';
import { readableDate } from '../parts/date';
import { asHeading } from '../parts/heading';
import { inLanguage } from '../parts/language';
import { Publisher } from '../parts/publisher';
import { locale } from '../words/source';
import { t } from '../words/text';
import { cited } from './cited';
import { webAddress } from './escape';
import { type SheetActions, Tools } from './tools';

/** For a line in the text's own language and direction. */
const Sentence = ({ text }: { text: SheetText }) => {
  const { cites, date } = text;
  const where = cited({ cites });
  return (
    <>
      {text.label && <span class="label">{`${text.label}: `}</span>}
      {text.text}
      {(date || where) && (
        <span class={where.length > ONE_LINE ? 'cite many' : 'cite'}>
          {'\u00a0('}
          {date && <bdi>{readableDate(date)}</bdi>}
          {date && where && '; '}
          {where})
        </span>
      )}
    </>
  );
};

const Entry = ({ entry: { name, native, role, lang, count, facts, said } }: { entry: SheetEntry }) => (
  <section class="entry">
    <h3>
      <bdi lang={lang}>{asHeading(name)}</bdi>
      {native && (
        <span class="native">
          {' '}
          <bdi lang={native.lang}>{native.text}</bdi>
        </span>
      )}
    </h3>
    <p class="role">
      <bdi lang={lang}>{role}</bdi>
      {count !== undefined && (
        <>
          {' · '}
          <span class="times">{t('popup_times', { count })}</span>
        </>
      )}
    </p>
    {facts.length + said.length > 0 && (
      <ul>
        {facts.map((fact) => (
          <li key={`${fact.label} ${fact.text}`} {...inLanguage(fact.lang)}>
            <Sentence text={fact} />
          </li>
        ))}
        {said.map((one) => (
          <li key={one.text} {...inLanguage(one.lang)}>
            <bdi lang={locale()}>{`${t('card_said')}:`}</bdi> <Sentence text={one} />
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** "Who is who" on a sheet of paper: what the page or the story is, who is in it, what is disputed, and the sources. */
export const Sheet = ({ sheet, actions }: { sheet: SheetOf; actions: SheetActions }) => {
  const { title, lang, url, publisher, date, summary, timeline, groups, disputes, sources } = sheet;
  const address = url && webAddress(url);
  return (
    <>
      <Tools actions={actions} />
      <main class="sheet">
        <p class="kicker">{t('popup_who')}</p>
        <h1>
          <bdi lang={lang}>{title}</bdi>
        </h1>
        <p class="from">
          {publisher && <bdi lang={lang}>{publisher}</bdi>}
          {publisher && date && ' · '}
          {date && readableDate(date)}
          {address && (
            <>
              {' '}
              <a href={address} rel="noreferrer">
                {address}
              </a>
            </>
          )}
        </p>
        {summary.map((text) => (
          <p key={text.text} {...inLanguage(text.lang)}>
            <Sentence text={text} />
          </p>
        ))}
        {timeline.length > 0 && (
          <section>
            <h2>{t('popup_timeline')}</h2>
            <dl class="dates">
              {timeline.map(({ date: day, dateNote, ...text }) => (
                <div key={`${day} ${text.text}`}>
                  <dt>
                    {readableDate(day)}
                    {dateNote && (
                      <small>
                        {' ('}
                        <bdi lang={text.lang}>{dateNote}</bdi>)
                      </small>
                    )}
                  </dt>
                  <dd {...inLanguage(text.lang)}>
                    <Sentence text={text} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        {groups.map(({ kind, entries }) => (
          <section key={kind}>
            <h2>{t(`set_${kind}_title`)}</h2>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </section>
        ))}
        {disputes.length > 0 && (
          <section>
            <h2>{t('disputed')}</h2>
            {disputes.map(({ about, lang: ofPack, sides }) => (
              <section class="entry" key={about}>
                <h3>
                  <bdi lang={ofPack}>{about}</bdi>
                </h3>
                <ul>
                  {sides.map((side) => (
                    <li key={side.by} {...inLanguage(ofPack)}>
                      <b>{side.by}</b>
                      {': '}
                      <Sentence text={side} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </section>
        )}
        {sources.length > 0 && (
          <section>
            <h2>{t('sheet_sources')}</h2>
            <ol class="sources">
              {sources.map(({ title: of, publisher: by, url: at, asOf, lang: ofTitle }) => (
                <li key={`${of} ${by} ${at} ${asOf}`}>
                  <cite {...inLanguage(ofTitle)}>{of}</cite>
                  <Publisher name={by} lang={ofTitle} />. {t('asOf', { date: readableDate(asOf) })}
                  {at && (
                    <>
                      {' · '}
                      <a href={at} rel="noreferrer">
                        {at}
                      </a>
                    </>
                  )}
                </li>
              ))}
            </ol>
          </section>
        )}
      </main>
    </>
  );
};
