import { en } from './en';
import { GAP } from './messages';
import type { Phrase } from './phrase';

/** A phrase in English, for commands: what runs in a browser says it in the language of the interface. */
export function inEnglish({ key, given = {} }: Phrase): string {
  const text = en[key];
  const form = typeof text === 'string' ? text : text[given.count === 1 ? 'one' : 'other'];
  return form.replace(GAP, (gap, name: string) => {
    const value = given[name] ?? gap;
    return typeof value === 'object' ? inEnglish(value) : value.toLocaleString('en-GB');
  });
}
