import { percent } from '../words/intl';
import { worded } from '../words/phrase';
import { t } from '../words/text';
import type { ImportState } from './types';

/** What becomes of a file that is brought in: for a refusal, every place in it and what was expected there. */
export const ImportReport = ({
  outcome,
  done,
  after,
  stop,
  forget,
}: {
  outcome: ImportState;
  /** Puts what came in into a sentence. */
  done(outcome: ImportState & { state: 'done' }): string;
  /** Said after a refusal. */
  after?: string;
  /** Ends it, where it can be ended. */
  stop?(): void;
  forget(): void;
}) => {
  const { file } = outcome;
  return (
    <div class="import">
      {outcome.state === 'working' && <Working outcome={outcome} {...(stop && { stop })} />}
      {outcome.state === 'done' && <p>{done(outcome)}</p>}
      {outcome.state === 'stopped' && <p>{t('file_stopped', { file })}</p>}
      {outcome.state === 'refused' && (
        <>
          <p>{t('file_refused', { file, count: outcome.problems.length })}</p>
          <ul class="problems">
            {outcome.problems.map(({ path, why }) => (
              <li key={`${path} ${worded(why)}`}>
                {path ? <code dir="ltr">{path}</code> : <b>{t('file_whole')}</b>} <bdi>{worded(why)}</bdi>
              </li>
            ))}
          </ul>
          {after && <p>{after}</p>}
        </>
      )}
      {outcome.state !== 'working' && (
        <button type="button" class="link" onClick={forget}>
          {t('file_forget')}
        </button>
      )}
    </div>
  );
};

const Working = ({
  outcome: { file, step, share },
  stop,
}: {
  outcome: Extract<ImportState, { state: 'working' }>;
  stop?(): void;
}) => (
  <>
    <p>{t(`file_${step}`, { file })}</p>
    {share !== undefined && (
      <p class="progress">
        <progress value={share} aria-label={t(`file_${step}`, { file })} />
        <span class="about">{percent(share)}</span>
      </p>
    )}
    {/* The library changes in one step at the end, which is not left half-done. */}
    {stop && step !== 'finishing' && (
      <button type="button" class="link" aria-label={t('file_stopLabel', { file })} onClick={stop}>
        {t('file_stop')}
      </button>
    )}
  </>
);
