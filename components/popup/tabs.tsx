import { t } from '../words/text';
import type { PopupTab } from './types';

const TABS: readonly PopupTab[] = ['page', 'story'];

export const panelId = (tab: PopupTab) => `panel-${tab}`;
export const tabId = (tab: PopupTab) => `tab-${tab}`;

/** The two views' names. Arrow keys change the view, as the tabs pattern of WAI-ARIA has it; Tab leads into it. */
export const Tabs = ({
  tab,
  labels,
  shown,
  show,
}: {
  tab: PopupTab;
  /** Whether the tab's view is there: a search takes its place. */
  shown: boolean;
  labels: Record<PopupTab, string>;
  show(tab: PopupTab): void;
}) => {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other: PopupTab = tab === 'page' ? 'story' : 'page';
    show(other);
    document.getElementById(tabId(other))?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('popup_tabs')} onKeyDown={onKeyDown}>
      {TABS.map((each) => (
        <button
          type="button"
          role="tab"
          key={each}
          id={tabId(each)}
          aria-selected={each === tab}
          aria-controls={shown && each === tab ? panelId(each) : undefined}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => show(each)}
        >
          {labels[each]}
        </button>
      ))}
    </div>
  );
};
