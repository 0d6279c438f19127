import { useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../data/pack/values';
import { asHeading } from '../parts/heading';
import { Monogram } from '../parts/monogram';
import { number } from '../words/intl';
import { t } from '../words/text';
import type { PageRow } from './types';

interface PageListProps {
  rows: readonly PageRow[];
  goTo(entity: string, nth: number): void;
  open(entity: string): void;
}

const goToLabel = (nth: number, count: number) =>
  count === 1 ? t('popup_goToOnly') : t('popup_goTo', { number: number(nth + 1), all: number(count) });

/** Which kinds are shown: one of those that are there, or all. Only where there is something to choose. */
const Filter = ({
  kinds,
  kind,
  choose,
}: {
  kinds: readonly Kind[];
  kind: Kind | null;
  choose(kind: Kind | null): void;
}) => (
  <fieldset class="filter">
    <legend class="heard">{t('popup_filter')}</legend>
    {[null, ...kinds].map((each) => (
      <button type="button" key={each ?? 'all'} aria-pressed={each === kind} onClick={() => choose(each)}>
        {each ? t(`set_${each}_title`) : t('popup_allKinds')}
      </button>
    ))}
  </fieldset>
);

/**
 * Who and what is on this page, in reading order. Pressing a row goes to its first mention, pressing again to the next,
 * and from the last to the first.
 */
export const PageList = ({ rows, goTo, open }: PageListProps) => {
  const [kind, setKind] = useState<Kind | null>(null);
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
      {kinds.length > 1 && <Filter kinds={kinds} kind={chosen} choose={setKind} />}
      <ul class="rows" aria-label={t('popup_list')}>
        {rows
          .filter((row) => !chosen || row.kind === chosen)
          .map((row) => (
            <li class="row" key={row.id}>
              <button
                type="button"
                class="go"
                title={goToLabel((next[row.id] ?? 0) % row.count, row.count)}
                onClick={() => press(row)}
              >
                <Monogram name={row.name} kind={row.kind} iso2={row.iso2} small />
                <span class="what">
                  <span class="name">
                    <bdi lang={row.lang}>{asHeading(row.name)}</bdi>
                  </span>
                  <span class="role">
                    <bdi lang={row.lang}>{row.role}</bdi>
                  </span>
                </span>
                <span class="count">
                  <span aria-hidden="true">{number(row.count)}</span>
                  <span class="heard">{t('popup_times', { count: row.count })}</span>
                </span>
              </button>
              <button
                type="button"
                class="read"
                aria-label={t('popup_read', { name: row.name })}
                title={t('popup_read', { name: row.name })}
                onClick={() => open(row.id)}
              >
                <span class="chevron turns" aria-hidden="true" />
              </button>
            </li>
          ))}
      </ul>
    </>
  );
};
