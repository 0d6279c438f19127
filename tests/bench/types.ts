import type { BrowserKind } from '../browser/types';
import type { Pages } from './pages';

/** What a figure is measured against, in the run that gave the figure. */
export interface Side {
  name: string;
  value: number;
  unit: string;
}

/** What a measurement gives: judged against its target it becomes a row. */
export interface Figure {
  id: string;
  /** Null when it could not be measured; the note says why. */
  value: number | null;
  peer?: Side;
  limit?: Side;
  /** What one has to know to read the figure: how many samples, what was left out. */
  note?: string;
}

/** A line of the report. */
export interface Row extends Figure {
  unit: string;
  /** Such as "≤ 1.5"; null where nothing is promised. */
  target: string | null;
  met: boolean | null;
}

/** What all measurements of a run share. */
export interface Run {
  /** Fewer rounds and smaller pages: shows that the measuring works, not how fast anything is. */
  quick: boolean;
  /** The rows that were asked for. */
  wanted(id: string): boolean;
  pages: Pages;
  /** Where page-level rows are measured. */
  browsers: readonly BrowserKind[];
  /** Tells whoever waits what is being done. */
  say(text: string): void;
}

/** Rows that are measured together. */
export interface Family {
  /** All rows it can give, in the order of the report. */
  ids: readonly string[];
  /** Gives the wanted ones, perhaps others too. */
  measure(run: Run): Promise<Figure[]>;
}
