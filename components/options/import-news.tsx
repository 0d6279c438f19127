import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../words/text';
import type { ImportState } from './types';

/** Milliseconds that a step has to last to be spoken of: a small pack is in use before that. */
const LASTING = 1500;

type Outcome = ImportState & { key?: number };

/** What is heard of a file: its end at once, and each step that takes a while. How far it is can be read. */
function lineOf(outcome: Outcome, done: (outcome: Outcome & { state: 'done' }) => string): string {
  const { file } = outcome;
  switch (outcome.state) {
    case 'working':
      return outcome.step === 'waiting' ? '' : t(`file_${outcome.step}`, { file });
    case 'stopped':
      return t('file_stopped', { file });
    case 'done':
      return done(outcome);
    case 'refused':
      return t('file_refused', { file, count: outcome.problems.length });
  }
}

/**
 * What becomes of files that are brought in, for those who hear it: one line with what is new, and never all of the
 * report, which stands beside it.
 */
export const ImportNews = ({
  outcomes,
  done,
}: {
  outcomes: readonly Outcome[];
  done(outcome: Outcome & { state: 'done' }): string;
}) => {
  const [news, setNews] = useState<readonly string[]>([]);
  const known = useRef(new Map<number, string>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const lines = new Map(outcomes.map((outcome) => [outcome.key ?? 0, lineOf(outcome, done)]));
  const say = (those: readonly Outcome[]) => {
    if (those.length > 0) setNews(those.map(({ key = 0 }) => lines.get(key)!));
  };
  // Without dependencies: what is new is told by its words.
  useEffect(() => {
    const fresh = outcomes.filter(({ key = 0 }) => lines.get(key) !== known.current.get(key));
    known.current = lines;
    if (fresh.length === 0) return;
    clearTimeout(timer.current);
    say(fresh.filter(({ state }) => state !== 'working'));
    timer.current = setTimeout(() => say(fresh.filter(({ state }) => state === 'working')), LASTING);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <p class="heard" role="status">
      {news.filter((line) => line && [...lines.values()].includes(line)).join(' ')}
    </p>
  );
};
