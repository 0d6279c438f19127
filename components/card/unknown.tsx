import { t } from '../words/text';
import { Question } from './question';

/** Nothing is known by the name the reader asked for. */
export const Unknown = ({ spelled, sheet, close }: { spelled: string; sheet: boolean; close(): void }) => (
  <Question title={t('card_unknown', { text: spelled })} sheet={sheet} close={close}>
    <p class="hint">
      {t('card_unknownHint')} {t('foundMore')}
    </p>
  </Question>
);
