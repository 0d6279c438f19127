import { measure } from '../../components/words/intl';
import { type Phrase, phrase } from '../../data/interface/phrase';
import { tooLarge } from '../../data/pack/json';

/** A limit as it is written, in steps of 1024. */
export const megabytes = (bytes: number): string => measure(bytes / 1024 / 1024, 'megabyte');

/**
 * @param most bytes; a larger file is not read at all.
 * @returns why a file is not read; null when it can be.
 */
export async function whyNotRead(file: File, most: number): Promise<Phrase | null> {
  if (file.size > most) return tooLarge(most);
  return file
    .slice(0, 1)
    .text()
    .then(
      () => null,
      () => phrase('file_unreadable'),
    );
}
