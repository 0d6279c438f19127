import { readableDate } from '../../../components/parts/date';
import { cardSheet } from './sheet';

const ANY_DAY = '2000-01-01';

/**
 * Does what the first card of a page takes long for, while its facts are on their way: reads its style sheet, and has the
 * browser make what writes a date in the reader's language, which takes Chromium (156) ten milliseconds.
 */
export function prepareCard(): void {
  cardSheet();
  readableDate(ANY_DAY);
}
