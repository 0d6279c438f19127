import { asHeading } from '../parts/heading';
import { CloseIcon } from '../parts/icons';
import { Monogram } from '../parts/monogram';
import { t } from '../words/text';
import type { ChoiceProps } from './types';

/** Several entities fit: all of them with their roles, alike in weight, and no guess. */
export const Choice = ({ spelled, options, sheet, choose, close }: ChoiceProps) => (
  <div
    class="card choice"
    role="dialog"
    tabIndex={-1}
    aria-label={t('card_choice', { text: spelled })}
    data-sheet={sheet || undefined}
  >
    <header class="top">
      <h2 class="asks">{t('card_choice', { text: spelled })}</h2>
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
    <ul class="options">
      {options.map(({ id, name, role, kind, lang }) => (
        <li key={id}>
          <button type="button" class="option" onClick={() => choose(id)}>
            <Monogram name={name} kind={kind} small />
            <span>
              <span class="name">
                <bdi lang={lang}>{asHeading(name)}</bdi>
              </span>
              <span class="role">
                <bdi lang={lang}>{role}</bdi>
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
    <p class="hint">{t('card_choiceHint')}</p>
  </div>
);
