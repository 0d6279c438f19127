import type { Settings } from '../../../data/settings/schema';
import type { Ground } from './ground';

/* The names under which marks are registered: marks.css holds a rule for each. */

/** What decides the colour of a mark beside the setting: the ground it is on, or that the reader forces all colours. */
type Under = Ground | 'forced';

const colourOn = (colour: Settings['markColour'], under: Under) =>
  under === 'forced' ? under : `${colour}-${under}`;

/**
 * The name of ordinary marks.
 *
 * @param read whether it was read this week, and the mark is to be fainter.
 */
export function markName({ markStyle, markColour }: Settings, under: Under, read: boolean): string {
  return `sidelight-${markStyle}-${colourOn(markColour, under)}${read ? '-read' : ''}`;
}

/** The name of the mark under the pointer: stronger, in the same colour. */
export function hoverName({ markColour }: Pick<Settings, 'markColour'>, under: Under): string {
  return `sidelight-hover-${colourOn(markColour, under)}`;
}
