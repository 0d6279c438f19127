import { t } from '../words/text';
import { Notice } from './notice';
import { PageList } from './page-list';
import type { PopupProps } from './types';

/** What is on this page, or why nothing is. */
export const PageTab = ({ page, site, actions }: Pick<PopupProps, 'page' | 'site' | 'actions'>) => {
  switch (page.state) {
    case 'asking':
      return <p class="waiting">{t('popup_asking')}</p>;
    case 'unreadable':
      return <Notice title={t('popup_unreadable')} about={t(`popup_unreadable_${page.why}`)} />;
    case 'reload':
      return (
        <Notice title={t('popup_stale')} about={t('popup_staleHint')}>
          <button type="button" class="button" onClick={actions.reloadPage}>
            {t('popup_reload')}
          </button>
        </Notice>
      );
    case 'off':
      return (
        <Notice title={t('popup_off')} about={t('popup_offHint')}>
          <button type="button" class="button" onClick={() => actions.setEnabled(true)}>
            {t('popup_enable')}
          </button>
        </Notice>
      );
    case 'quiet':
      return <Notice title={t('popup_quiet', { site: site ?? '' })} about={t('popup_quietHint')} />;
    case 'reading':
    case 'ready':
      if (page.entities.length > 0)
        return <PageList rows={page.entities} goTo={actions.goTo} open={actions.openEntity} />;
      return page.state === 'reading' ? (
        <p class="waiting">{t('popup_reading')}</p>
      ) : (
        <Notice title={t('popup_nothing')} about={t('popup_nothingHint')} />
      );
  }
};
