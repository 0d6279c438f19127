import type { Settings } from '../../../data/settings/schema';
import type { Ground } from './ground';

/* The names under which marks are registered: marks.css holds a rule for each. */

/**
 * The name of ordinary marks.
 *
 * @param read whether it was read this week, and the mark is to be fainter.
 */
export function markName({ markStyle, markColour }: Settings, ground: Ground, read: boolean): string {
  return `sidelight-${markStyle}-${markColour}-${ground}${read ? '-read' : ''}`;
}

/** The name of the mark under the pointer: stronger, in the same colour. */
export function hoverName({ markColour }: Settings, ground: Ground): string {
  return `sidelight-hover-${markColour}-${ground}`;
}
