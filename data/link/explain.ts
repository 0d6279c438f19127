import type { Reason, ReasonCode } from './types';

const SENTENCES: Record<ReasonCode, (text: string) => string> = {
  'full-name': (text) => `“${text}” is the whole name.`,
  nationality: (text) => `“${text}” is a word for its people, or for what is theirs.`,
  confirmed: (text) => `The whole name stands elsewhere on this page: “${text}”.`,
  title: (text) => `“${text}” stands right before it.`,
  clue: (text) => `Words near it fit: ${text.split(', ').map(quote).join(', ')}.`,
  supported: (text) => `A word that belongs to it stands on this page: “${text}”.`,
  state: (text) => `What stands beside it is said of states: “${text}”.`,
  home: (text) => `The country or body they stand for is on this page too: “${text}”.`,
  company: (text) => `Others of the same story are on this page: ${text}.`,
  language: (text) => `The page is in ${languageName(text)}, which spells it so.`,
  handle: (text) => `${text} is the account name.`,
  chosen: () => 'You chose it on this page.',
};

const quote = (text: string) => `“${text}”`;

/** "lv" → "Latvian". */
function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

/**
 * @param reason one piece of evidence of a mention.
 * @returns a sentence for the reader, in plain text.
 */
export function explain({ code, text = '' }: Reason): string {
  return SENTENCES[code](text);
}
