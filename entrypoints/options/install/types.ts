import type { ImportStep } from '../../../components/options/types';
import type { Taken } from './take';

/** What is being done, and how much of all the work is behind it, from 0 to 1. */
export interface Progress {
  step: ImportStep;
  share: number;
}

/** What the worker is told, once. */
export interface Order {
  file: Blob;
  revision: string;
}

/** What it tells: how far it has come, and at last what has become of it. */
export type Report = { progress: Progress } | { taken: Taken } | { failed: string };
