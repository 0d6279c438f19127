import type { TextsOf } from '../types';
import type { refusals } from './en';

export type Refusals = TextsOf<typeof refusals>;
