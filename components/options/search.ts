import { fold } from '../../data/lexicon/fold';
import { t } from '../words/text';
import { SETTINGS, type Setting } from './settings-index';

/**
 * The settings whose words hold every word of a query, in their order; none for a query without a word. Case and accents
 * make no difference, and the beginning of a word is enough.
 *
 * @param holds more text that a setting can be found by.
 */
export function findSettings(
  query: string,
  holds: (setting: Setting) => string = () => '',
): readonly Setting[] {
  // "E.U." is one word, and not the beginnings of two.
  const wanted = wordsOf(query.replace(/(?<!\p{L})(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1'));
  if (wanted.length === 0) return [];
  return SETTINGS.filter((setting) => {
    const { title, about, also, section } = setting;
    const held = wordsOf([t(title), t(about), t(also), t(`section_${section}`), holds(setting)].join(' '));
    return wanted.every((word) => held.some((one) => one.startsWith(word)));
  });
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
