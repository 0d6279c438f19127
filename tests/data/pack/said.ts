import { inEnglish } from '../../../data/interface/english';
import type { PackProblem } from '../../../data/pack/problem';

/** What is said of each problem: "path: why". */
export const said = (problems: readonly PackProblem[]): string[] =>
  problems.map(({ path, why }) => `${path}: ${inEnglish(why)}`);
