import { CloseIcon } from '../parts/icons';
import { words } from '../words/card';

/** Nothing is known by the name the reader asked for. */
export const Unknown = ({ spelled, sheet, close }: { spelled: string; sheet: boolean; close(): void }) => (
  <div
    class="card choice"
    role="dialog"
    tabIndex={-1}
    aria-label={words.unknown(spelled)}
    data-sheet={sheet || undefined}
  >
    <header class="top">
      <h2 class="asks">{words.unknown(spelled)}</h2>
      <div class="tools">
        <button type="button" class="tool close" aria-label={words.close} title={words.close} onClick={close}>
          <CloseIcon />
        </button>
      </div>
    </header>
    <p class="hint">{words.unknownHint}</p>
  </div>
);
