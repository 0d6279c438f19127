import type { Reason } from '../../data/link/types';
import { languageName, list } from '../words/intl';
import { t } from '../words/text';

/**
 * @param reason one piece of evidence of a mention.
 * @returns a sentence for the reader, in the interface's language and in plain text.
 */
export function explain({ code, text = '' }: Reason): string {
  switch (code) {
    case 'chosen':
      return t('why_chosen');
    case 'full-name':
      return t('why_fullName', { text });
    case 'clue':
      return t('why_clue', { text: list(text.split(', ').map((clue) => t('quoted', { text: clue }))) });
    case 'language':
      return t('why_language', { text: languageName(text) });
    default:
      return t(`why_${code}`, { text });
  }
}
