import { Brand } from '../parts/brand';
import { t } from '../words/text';

/** Where nothing is there to print: the page or the story has gone since it was asked for. */
export const Gone = () => (
  <main class="gone">
    <Brand />
    <h1>{t('sheet_gone')}</h1>
    <p class="hint">{t('sheet_goneHint', { button: t('popup_sheet') })}</p>
  </main>
);
