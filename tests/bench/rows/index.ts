import type { Family } from '../types';
import { cold } from './cold';
import { plain } from './plain';
import { warm } from './warm';

/** Everything that is measured, in the order of the report. */
export const FAMILIES: readonly Family[] = [warm, cold, plain];
