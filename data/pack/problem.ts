/** One thing that is wrong with a pack file: where, and what was expected there. */
export interface PackProblem {
  /** "entities[3].names[0].text"; empty for the file as a whole. */
  path: string;
  message: string;
}
