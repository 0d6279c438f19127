import { packs as words } from '../words/options-lists';
import type { ImportState } from './types';

/** What became of a file that was brought in: for a refusal, every place in it and what was expected there. */
export const ImportReport = ({
  outcome,
  done,
  after,
  forget,
}: {
  outcome: ImportState | null;
  /** Puts what came in into a sentence. */
  done(what: string): string;
  /** Said after a refusal. */
  after?: string;
  forget(): void;
}) => (
  <div class="report" role="status">
    {outcome?.state === 'reading' && <p>{words.reading(outcome.file)}</p>}
    {outcome?.state === 'done' && <p>{done(outcome.what)}</p>}
    {outcome?.state === 'refused' && (
      <>
        <p>{words.refused(outcome.file, outcome.problems.length)}</p>
        <ul class="problems">
          {outcome.problems.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code dir="ltr">{path || words.whole}</code> {message}
            </li>
          ))}
        </ul>
        {after && <p>{after}</p>}
      </>
    )}
    {outcome && outcome.state !== 'reading' && (
      <button type="button" class="link" onClick={forget}>
        {words.forget}
      </button>
    )}
  </div>
);
