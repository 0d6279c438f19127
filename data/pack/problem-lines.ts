import { inEnglish } from '../interface/english';
import type { PackProblem } from './problem';

/** Problems for whoever writes a pack at a terminal: a line each, in English. */
export const problemLines = (problems: readonly PackProblem[], indent = ''): string =>
  problems.map(({ path, why }) => `${indent}${path}: ${inEnglish(why)}`).join('\n');
