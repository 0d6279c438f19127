import { Brand } from '../parts/brand';
import { readableDate } from '../parts/date';
import { direction, locale } from '../words/source';
import { t } from '../words/text';
import { ARTICLE } from './article';
import { Steps } from './steps';
import type { WelcomeProps } from './types';

/** The first page a reader sees: an article to try everything on, and beside it what there is to try. */
export const Welcome = ({ shortcuts, tried, touch, openOptions }: WelcomeProps) => (
  <div class="welcome">
    <header>
      <Brand />
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
    </header>
    <main>
      <article lang="en" dir="ltr">
        <h2>{ARTICLE.title}</h2>
        <p class="byline" lang={locale()} dir={direction()}>
          {t('welcome_sample', { date: readableDate(ARTICLE.asOf) })}
        </p>
        {ARTICLE.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </article>
    </main>
    <aside aria-label={t('welcome_try')}>
      <h2>{t('welcome_try')}</h2>
      <Steps shortcuts={shortcuts} tried={tried} touch={touch} openOptions={openOptions} />
      <h2>{t('welcome_settings')}</h2>
      <p>{t('welcome_settingsLine')}</p>
      <p>
        <button type="button" class="button strong" onClick={() => openOptions()}>
          {t('welcome_openSettings')}
        </button>
      </p>
      <h2>{t('welcome_never')}</h2>
      <ul>
        <li>{t('welcome_neverSend')}</li>
        <li>{t('welcome_neverChange')}</li>
        <li>{t('welcome_neverKeep')}</li>
      </ul>
      <p>
        <button type="button" class="link" onClick={() => openOptions('privacy')}>
          {t('welcome_more')}
        </button>
      </p>
    </aside>
  </div>
);
