import { useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../data/pack/values';
import { Choice } from '../parts/choice';
import { number } from '../words/intl';
import { t } from '../words/text';
import { Chevron } from './chevron';
import type { PageRow } from './types';
import { WhoRow } from './who-row';

interface PageListProps {
  rows: readonly PageRow[];
  /** The only kind listed; null for all. */
  kind: Kind | null;
  choose(kind: Kind | null): void;
  goTo(entity: string, nth: number): void;
  open(entity: string): void;
}

const goToLabel = (nth: number, count: number) =>
  count === 1 ? t('popup_goToOnly') : t('popup_goTo', { number: number(nth + 1), all: number(count) });

/** Which kinds are shown, each with how many there are: one of those that are there, or all. */
const Filter = ({
  rows,
  kinds,
  kind,
  choose,
}: {
  rows: readonly PageRow[];
  kinds: readonly Kind[];
  kind: Kind | null;
  choose(kind: Kind | null): void;
}) => {
  const words = (each: Kind | null) =>
    each
      ? `${t(`set_${each}_title`)} · ${number(rows.filter((row) => row.kind === each).length)}`
      : t('popup_allKinds');
  return (
    <Choice
      label={t('popup_filter')}
      chosen={kind}
      choices={[null, ...kinds].map((each) => [each, words(each)])}
      choose={choose}
    />
  );
};

/**
 * Who and what is on this page, in reading order. Pressing a row goes to its first mention, pressing again to the next,
 * and from the last to the first.
 */
export const PageList = ({ rows, kind, choose, goTo, open }: PageListProps) => {
  const [next, setNext] = useState<Readonly<Record<string, number>>>({});
  const kinds = KINDS.filter((each) => rows.some((row) => row.kind === each));
  const chosen = kind && kinds.includes(kind) ? kind : null;
  const press = ({ id, count }: PageRow) => {
    const nth = (next[id] ?? 0) % count;
    goTo(id, nth);
    setNext({ ...next, [id]: nth + 1 });
  };
  return (
    <>
      {kinds.length > 1 && <Filter rows={rows} kinds={kinds} kind={chosen} choose={choose} />}
      <ul class="rows" aria-label={t('popup_list')}>
        {rows
          .filter((row) => !chosen || row.kind === chosen)
          .map((row) => (
            <WhoRow
              key={row.id}
              who={row}
              title={goToLabel((next[row.id] ?? 0) % row.count, row.count)}
              count={
                <span class="count">
                  <span aria-hidden="true">{number(row.count)}</span>
                  <span class="heard">{t('popup_times', { count: row.count })}</span>
                </span>
              }
              aside={
                <button
                  type="button"
                  class="read"
                  aria-label={t('popup_read', { name: row.name })}
                  title={t('popup_read', { name: row.name })}
                  onClick={() => open(row.id)}
                >
                  <Chevron />
                </button>
              }
              press={() => press(row)}
            />
          ))}
      </ul>
    </>
  );
};
