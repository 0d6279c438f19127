import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KINDS, type Kind } from '../../data/pack/values';
import { Choice } from '../parts/choice';
import { number } from '../words/intl';
import { t } from '../words/text';
import { FIRST, useGrowing } from './growing';
import { PageRow } from './page-row';
import type { PageRow as Row } from './types';

interface PageListProps {
  rows: readonly Row[];
  /** The only kind listed; null for all. */
  kind: Kind | null;
  /** How far it was scrolled when it was left, in pixels. */
  at: number;
  choose(kind: Kind | null): void;
  goTo(entity: string, nth: number): void;
  open(entity: string): void;
}

/** Which kinds are shown, each with how many there are: one of those that are there, or all. */
const Filter = ({
  rows,
  kinds,
  kind,
  choose,
}: {
  rows: readonly Row[];
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
export const PageList = ({ rows, kind, at, choose, goTo, open }: PageListProps) => {
  const [next, setNext] = useState<Readonly<Record<string, number>>>({});
  const kinds = KINDS.filter((each) => rows.some((row) => row.kind === each));
  const chosen = kind && kinds.includes(kind) ? kind : null;
  const press = ({ id }: Row, nth: number) => {
    goTo(id, nth);
    setNext((all) => ({ ...all, [id]: nth + 1 }));
  };
  return (
    <>
      {kinds.length > 1 && <Filter rows={rows} kinds={kinds} kind={chosen} choose={choose} />}
      <Rows
        key={chosen}
        rows={chosen ? rows.filter((row) => row.kind === chosen) : rows}
        at={at}
        next={next}
        press={press}
        open={open}
      />
    </>
  );
};

const Rows = ({
  rows,
  at,
  next,
  press,
  open,
}: Pick<PageListProps, 'rows' | 'at' | 'open'> & {
  /** How often each was pressed. */
  next: Readonly<Record<string, number>>;
  press(row: Row, nth: number): void;
}) => {
  const [shown, showAll] = useGrowing(rows.length, at);
  const list = useRef<HTMLUListElement>(null);
  const toEnd = useRef('');
  useLayoutEffect(() => {
    if (!toEnd.current) return;
    list.current?.lastElementChild?.querySelector<HTMLElement>(toEnd.current)?.focus();
    toEnd.current = '';
  });
  // The end may not be there yet.
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLUListElement>) => {
    if (event.key !== 'End' || shown >= rows.length) return;
    event.stopPropagation();
    event.preventDefault();
    toEnd.current = (event.target as Element).matches('.read') ? '.read' : '.go';
    showAll();
  };
  return (
    <ul class="rows" aria-label={t('popup_list')} ref={list} onKeyDown={onKeyDown}>
      {rows.slice(0, shown).map((row, index) => (
        <PageRow
          key={row.id}
          row={row}
          nth={(next[row.id] ?? 0) % row.count}
          place={rows.length > FIRST ? index + 1 : null}
          length={rows.length}
          press={press}
          open={open}
        />
      ))}
    </ul>
  );
};
