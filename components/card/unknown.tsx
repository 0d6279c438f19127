import { CloseIcon } from '../parts/icons';
import { t } from '../words/text';

/** Nothing is known by the name the reader asked for. */
export const Unknown = ({ spelled, sheet, close }: { spelled: string; sheet: boolean; close(): void }) => (
  <div
    class="card choice"
    role="dialog"
    tabIndex={-1}
    aria-label={t('card_unknown', { text: spelled })}
    data-sheet={sheet || undefined}
  >
    <header class="top">
      <h2 class="asks">{t('card_unknown', { text: spelled })}</h2>
      <div class="tools">
        <button
          type="button"
          class="tool close"
          aria-label={t('card_close')}
          title={t('card_close')}
          onClick={close}
        >
          <CloseIcon />
        </button>
      </div>
    </header>
    <p class="hint">{t('card_unknownHint')}</p>
  </div>
);
