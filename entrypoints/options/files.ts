import { measure } from '../../components/words/intl';
import { t } from '../../components/words/text';

/** A limit as it is written, in steps of 1024. */
export const megabytes = (bytes: number): string => measure(bytes / 1024 / 1024, 'megabyte');

/**
 * @param most bytes; a larger file is not read at all.
 * @returns the file's text, or why it is not read.
 */
export async function readText(
  file: File,
  most: number,
): Promise<{ ok: true; text: string } | { ok: false; message: string }> {
  if (file.size > most) return { ok: false, message: t('file_tooLarge', { size: megabytes(most) }) };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    return { ok: false, message: t('file_unreadable') };
  }
}
