import { readableDate } from '../parts/date';
import { t } from '../words/text';
import { Chevron } from './chevron';
import { Notice } from './notice';
import { Story } from './story';
import type { PopupProps } from './types';

/** The story this page is about, or the list of all. */
export const StoryTab = ({
  story,
  stories,
  namesIn,
  actions,
}: Pick<PopupProps, 'story' | 'stories' | 'namesIn' | 'actions'>) => {
  if (stories.length === 0)
    return (
      <Notice title={t('popup_noStories')} about={t('popup_noStoriesHint')}>
        <button type="button" class="button" onClick={() => actions.openOptions('packs')}>
          {t('popup_packs')}
        </button>
      </Notice>
    );
  if (story)
    return (
      <>
        {stories.length > 1 && (
          <p class="all-stories">
            <button type="button" class="link" onClick={() => actions.showStory(null)}>
              {t('popup_stories')}
            </button>
          </p>
        )}
        <Story pack={story} namesIn={namesIn} open={actions.openEntity} />
      </>
    );
  return (
    <>
      <p class="waiting">{t('popup_whichStory')}</p>
      <ul class="rows">
        {stories.map((pack) => (
          <li class="row" key={pack.id}>
            <button type="button" class="go" onClick={() => actions.showStory(pack.id)}>
              <span class="what">
                <span class="name">
                  <bdi lang={pack.language}>{pack.title}</bdi>
                </span>
                <span class="role">
                  {readableDate(pack.article?.published ?? pack.asOf)} ·{' '}
                  {t('popup_names', { count: pack.entities.length })}
                </span>
              </span>
              <Chevron />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
