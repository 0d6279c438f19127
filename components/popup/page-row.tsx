import { Component } from 'preact';
import { number } from '../words/intl';
import { t } from '../words/text';
import { Chevron } from './chevron';
import type { PageRow as Row } from './types';
import { WhoRow } from './who-row';

interface PageRowProps {
  row: Row;
  /** Which of its mentions a press goes to, from 0. */
  nth: number;
  /** Its place, from 1, in a list so long that not all of it is there at first, and how long that is; null in another. */
  place: number | null;
  length: number;
  press(row: Row, nth: number): void;
  open(entity: string): void;
}

const goToLabel = (nth: number, count: number) =>
  count === 1 ? t('popup_goToOnly') : t('popup_goTo', { number: number(nth + 1), all: number(count) });

const FIELDS = ['id', 'name', 'kind', 'count', 'role', 'lang', 'iso2'] as const;

/** A row of this page's list. There can be thousands: one is rendered anew only when it says something else. */
export class PageRow extends Component<PageRowProps> {
  override shouldComponentUpdate({ row, nth, place, length }: PageRowProps): boolean {
    const { props } = this;
    return (
      nth !== props.nth ||
      place !== props.place ||
      (place !== null && length !== props.length) ||
      FIELDS.some((field) => row[field] !== props.row[field])
    );
  }

  override render({ row, nth, place, length, press, open }: PageRowProps) {
    const read = t('popup_read', { name: row.name });
    return (
      <WhoRow
        who={row}
        title={goToLabel(nth, row.count)}
        count={
          <span class="count">
            <span aria-hidden="true">{number(row.count)}</span>
            <span class="heard">{t('popup_times', { count: row.count })}</span>
          </span>
        }
        aside={
          <button type="button" class="read" aria-label={read} title={read} onClick={() => open(row.id)}>
            <Chevron />
          </button>
        }
        place={place === null ? undefined : { at: place, of: length }}
        press={() => press(row, nth)}
      />
    );
  }
}
