/**
 * Puts text on the clipboard, after a press of the reader's; without a permission.
 *
 * @param root where a field may stand for the moment it takes: pages without TLS have no clipboard interface, and
 *   frames may be refused it.
 */
export async function writeClipboard(text: string, root: ShadowRoot): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const before = root.activeElement;
    const field = document.createElement('textarea');
    field.value = text;
    field.style.cssText = 'position: fixed; opacity: 0';
    root.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
