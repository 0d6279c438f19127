import type { Settings } from '../../data/settings/schema';

/**
 * Gives one of our own pages the theme that is set. "As the page" and "as the system" come to the same there: the
 * style sheet follows the system where the root names no theme.
 */
export function applyTheme({ theme }: Settings, root: HTMLElement): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}
