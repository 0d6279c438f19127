import type { Reason, ReasonCode } from './types';

const SENTENCES: Record<ReasonCode, (text: string) => string> = {
  'full-name': (text) => `“${text}” is the whole name.`,
  nationality: (text) => `“${text}” is the word for what belongs to it.`,
  confirmed: (text) => `The whole name stands elsewhere on this page: “${text}”.`,
  title: (text) => `A title stands before it: “${text}”.`,
  clue: (text) => `Words that belong to it are near: “${text}”.`,
  company: (text) => `Others of the same story are on this page: ${text}.`,
  language: (text) => `The page is in a language that spells it so (${text}).`,
  handle: (text) => `This is its account name: ${text}.`,
  'place-context': (text) => `It stands where a place would: “${text}”.`,
  chosen: () => 'You chose it on this page.',
};

/**
 * @param reason one piece of evidence of a mention.
 * @returns a sentence for the reader, in plain text.
 */
export function explain({ code, text = '' }: Reason): string {
  return SENTENCES[code](text);
}
