import { useState } from 'preact/hooks';
import { Brand } from '../parts/brand';
import { t } from '../words/text';

export interface SheetActions {
  print(): void;
  /** Copies the sheet as Markdown. */
  copy(): void;
  /** Gives it out as a file of Markdown. */
  save(): void;
}

/** What can be done with the sheet; not printed. */
export const Tools = ({ actions }: { actions: SheetActions }) => {
  const [copied, setCopied] = useState(false);
  return (
    <header class="tools">
      <Brand />
      <p>
        <button type="button" class="button strong" onClick={actions.print}>
          {t('sheet_print')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            actions.copy();
            setCopied(true);
          }}
        >
          <span aria-live="polite">{t(copied ? 'copied' : 'sheet_copy')}</span>
        </button>
        <button type="button" class="button" onClick={actions.save}>
          {t('sheet_save')}
        </button>
      </p>
    </header>
  );
};
