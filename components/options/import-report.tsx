import { t } from '../words/text';
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
    {outcome?.state === 'reading' && <p>{t('file_reading', { file: outcome.file })}</p>}
    {outcome?.state === 'done' && <p>{done(outcome.what)}</p>}
    {outcome?.state === 'refused' && (
      <>
        <p>{t('file_refused', { file: outcome.file, count: outcome.problems.length })}</p>
        <ul class="problems">
          {outcome.problems.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code dir="ltr">{path || t('file_whole')}</code> {message}
            </li>
          ))}
        </ul>
        {after && <p>{after}</p>}
      </>
    )}
    {outcome && outcome.state !== 'reading' && (
      <button type="button" class="link" onClick={forget}>
        {t('file_forget')}
      </button>
    )}
  </div>
);
