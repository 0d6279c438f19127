import { measure } from '../../components/words/intl';
import { t } from '../../components/words/text';

/** Gives the reader a text as a file, by way of the browser's own download. */
export function download(name: string, json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}

/**
 * @param most bytes; a larger file is not read at all.
 * @returns the file's text, or why it is not read.
 */
export async function readText(
  file: File,
  most: number,
): Promise<{ ok: true; text: string } | { ok: false; message: string }> {
  if (file.size > most)
    return { ok: false, message: t('file_tooLarge', { size: measure(most / 1024 / 1024, 'megabyte') }) };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    return { ok: false, message: t('file_unreadable') };
  }
}
