import { asHeading } from '../parts/heading';
import { Monogram } from '../parts/monogram';
import { t } from '../words/text';
import { Question } from './question';
import type { ChoiceProps } from './types';

/** Several entities fit: all of them with their roles, alike in weight, and no guess. */
export const Choice = ({ spelled, options, sheet, choose, close }: ChoiceProps) => (
  <Question title={t('card_choice', { text: spelled })} sheet={sheet} close={close}>
    <ul class="options scroller">
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
  </Question>
);
