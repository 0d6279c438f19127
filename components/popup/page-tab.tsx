import { words } from '../words/popup';
import { Notice } from './notice';
import { PageList } from './page-list';
import type { PopupProps } from './types';

/** What is on this page, or why nothing is. */
export const PageTab = ({ page, site, actions }: Pick<PopupProps, 'page' | 'site' | 'actions'>) => {
  switch (page.state) {
    case 'asking':
      return <p class="waiting">{words.asking}</p>;
    case 'unreadable':
      return <Notice {...words.unreadable(page.why)} />;
    case 'reload':
      return (
        <Notice {...words.stale}>
          <button type="button" class="button" onClick={actions.reloadPage}>
            {words.reload}
          </button>
        </Notice>
      );
    case 'off':
      return (
        <Notice {...words.off}>
          <button type="button" class="button" onClick={() => actions.setEnabled(true)}>
            {words.enable}
          </button>
        </Notice>
      );
    case 'quiet':
      return <Notice {...words.quiet(site ?? '')} />;
    case 'reading':
    case 'ready':
      if (page.entities.length > 0)
        return <PageList rows={page.entities} goTo={actions.goTo} open={actions.openEntity} />;
      return page.state === 'reading' ? (
        <p class="waiting">{words.reading}</p>
      ) : (
        <Notice {...words.nothing} />
      );
  }
};
