/**
 * Gives the reader a file, by way of the browser's own download.
 *
 * @param type its media type.
 */
export function download(
  name: string,
  content: string | Blob,
  type: 'application/json' | 'text/markdown',
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address over by the next turn.
  setTimeout(() => URL.revokeObjectURL(url));
}
