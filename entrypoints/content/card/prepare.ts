import { locale } from '../../../components/words/source';
import { cardSheet } from './sheet';

/**
 * Does what the first card of a page takes long for, while its facts are on their way: reads its style sheet, and has the
 * browser make its way to the texts.
 */
export function prepareCard(): void {
  cardSheet();
  locale();
}
