import { asHeading } from '../parts/heading';
import { CloseIcon } from '../parts/icons';
import { Monogram } from '../parts/monogram';
import { words } from '../words/card';
import type { ChoiceProps } from './types';

/** Several entities fit: all of them with their roles, alike in weight, and no guess. */
export const Choice = ({ spelled, options, sheet, choose, close }: ChoiceProps) => (
  <div
    class="card choice"
    role="dialog"
    tabIndex={-1}
    aria-label={words.choiceTitle(spelled)}
    data-sheet={sheet || undefined}
  >
    <header class="top">
      <h2 class="asks">{words.choiceTitle(spelled)}</h2>
      <div class="tools">
        <button type="button" class="tool close" aria-label={words.close} title={words.close} onClick={close}>
          <CloseIcon />
        </button>
      </div>
    </header>
    <ul class="options">
      {options.map(({ id, name, role, kind }) => (
        <li key={id}>
          <button type="button" class="option" onClick={() => choose(id)}>
            <Monogram name={name} kind={kind} small />
            <span>
              <span class="name">{asHeading(name)}</span>
              <span class="role">{role}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
    <p class="hint">{words.choiceHint}</p>
  </div>
);
