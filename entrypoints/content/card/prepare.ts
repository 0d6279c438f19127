import { locale } from '../../../components/words/source';
import { cardSheet } from './sheet';

/**
 * Does the slow parts of a page's first card while its facts are fetched: parses the style sheet, and has the browser
 * load the texts of the interface.
 */
export function prepareCard(): void {
  cardSheet();
  locale();
}
