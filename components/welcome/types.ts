import type { Shortcut } from '../options/types';

export interface WelcomeProps {
  /** The keys as they are set now. */
  shortcuts: readonly Shortcut[];
  openOptions(at?: string): void;
}
