import type { State } from '../types';
import { CARD_STATES } from './card';
import { MARK_STATES } from './marks';
import { OPTION_STATES } from './options';
import { POPUP_STATES } from './popup';
import { SHEET_STATES } from './sheet';
import { WELCOME_STATES } from './welcome';

/** Every state of every view: what is pictured, and what is tried for whoever reads by ear, by key or enlarged. */
export const STATES: readonly State[] = [
  ...CARD_STATES,
  ...MARK_STATES,
  ...POPUP_STATES,
  ...OPTION_STATES,
  ...WELCOME_STATES,
  ...SHEET_STATES,
];
