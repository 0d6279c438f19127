import { en } from '../interface/en';
import type { Reason } from './types';

/** "lv" → "Latvian". */
function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

/** What stands in the gap of a reason's sentence. */
function gap({ code, text = '' }: Reason): string {
  const quoted = (clue: string) => en.quoted.replace('{text}', () => clue);
  if (code === 'clue') return text.split(', ').map(quoted).join(', ');
  return code === 'language' ? languageName(text) : text;
}

/**
 * For the command line: the interface has these sentences in every language.
 *
 * @param reason one piece of evidence of a mention.
 * @returns a sentence in English, in plain text.
 */
export function explain(reason: Reason): string {
  const { code } = reason;
  return en[code === 'full-name' ? 'why_fullName' : (`why_${code}` as const)].replace('{text}', () =>
    gap(reason),
  );
}
