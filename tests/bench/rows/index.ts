import type { Family } from '../types';
import { bytes } from './bytes';
import { cardPaint } from './card-paint';
import { cold } from './cold';
import { domWork } from './dom-work';
import { firstMarks } from './first-marks';
import { frames } from './frames';
import { hover } from './hover';
import { idle } from './idle';
import { largest } from './largest';
import { memory } from './memory';
import { mutations } from './mutations';
import { plain } from './plain';
import { popup } from './popup';
import { warm } from './warm';

/** Everything that is measured, in the order of the report. */
export const FAMILIES: readonly Family[] = [
  warm,
  cold,
  ...plain,
  mutations,
  domWork,
  frames,
  largest,
  hover,
  cardPaint,
  firstMarks,
  bytes,
  memory,
  popup,
  idle,
];
