import type { ImportStep } from '../../../components/options/types';

/** What is being done, and how much of all the work is behind it, from 0 to 1, where that is known. */
export interface Progress {
  step: ImportStep;
  share?: number;
}
