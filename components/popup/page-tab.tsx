import { readableSite } from '../words/site';
import { t } from '../words/text';
import { Notice } from './notice';
import { PageList } from './page-list';
import type { PopupProps } from './types';

/** What is on this page, or why nothing is, with the button that helps. */
export const PageTab = ({
  page,
  kind,
  site,
  scrolled,
  actions,
}: Pick<PopupProps, 'page' | 'kind' | 'site' | 'scrolled' | 'actions'>) => {
  const button = (words: string, press: () => void) => (
    <button type="button" class="button" onClick={press}>
      {words}
    </button>
  );
  switch (page.state) {
    case 'asking':
      return <p class="waiting">{t('popup_asking')}</p>;
    case 'unreadable':
      return (
        <Notice title={t('popup_unreadable')} about={t(`popup_unreadable_${page.why}`)}>
          {button(t('options_welcome'), actions.openSample)}
        </Notice>
      );
    case 'reload':
      return (
        <Notice title={t('popup_stale')} about={t('popup_staleHint')}>
          {button(t('popup_reload'), actions.reloadPage)}
        </Notice>
      );
    case 'off':
      return (
        <Notice title={t('popup_off')} about={t('popup_offHint')}>
          {button(t('popup_enable'), () => actions.setEnabled(true))}
        </Notice>
      );
    case 'empty':
      return (
        <Notice title={t('popup_noPacks')} about={t('popup_noPacksHint')}>
          {button(t('popup_packs'), () => actions.openOptions('packs'))}
        </Notice>
      );
    case 'quiet':
      return (
        <Notice title={t('popup_quiet', { site: readableSite(site ?? '') })} about={t('popup_quietHint')}>
          {button(t('popup_wake'), () => actions.setSite(true))}
        </Notice>
      );
    case 'reading':
    case 'ready':
      if (page.entities.length > 0)
        return (
          <PageList
            rows={page.entities}
            kind={kind}
            at={scrolled.page}
            choose={actions.showKind}
            goTo={actions.goTo}
            open={actions.openEntity}
          />
        );
      return page.state === 'reading' ? (
        <p class="waiting">{t('popup_reading')}</p>
      ) : (
        <Notice title={t('popup_nothing')} about={t('popup_nothingHint')}>
          {button(t('popup_packs'), () => actions.openOptions('packs'))}
        </Notice>
      );
  }
};
