import type { Mention } from '../../data/link/types';
import type { Case, Marked } from './cases';

/** A span that names an entity. */
export interface Span {
  start: number;
  end: number;
  entity: string;
}

/** Whether a silence is of an annotated span. */
export const meant = (span: Span) => (silence: Span) =>
  silence.entity === span.entity && silence.start < span.end && silence.end > span.start;

/** One case with what was found in it, sorted. */
export interface Outcome {
  right: Mention[];
  /** Found and not annotated, or annotated as another entity. */
  wrong: Mention[];
  missed: Marked[];
}

/** "the West" and "West" are one span. */
const article = (text: string, start: number) =>
  /^the\s/i.test(text.slice(start, start + 4)) ? start + 4 : start;

/** Compares what was found in a case with what is annotated. Spans that overlap and name one entity agree, so does a card that asks. */
export function compare(
  { text, marked, known, namesOnly, part }: Case,
  detected: readonly Mention[],
): Outcome {
  const inside = ({ start, end }: { start: number; end: number }) =>
    !part || (start >= part[0] && end <= part[1]);
  const left = new Set(marked.filter(inside));
  const outcome: Outcome = { right: [], wrong: [], missed: [] };
  for (const found of detected) {
    if (!inside(found) || (known && !known.has(found.entity))) continue;
    // "the United States" and "United States" are annotated side by side now and then.
    const matches = [...left].filter(
      (span) =>
        (span.entity === found.entity || found.also?.includes(span.entity)) &&
        article(text, span.start) < found.end &&
        article(text, found.start) < span.end,
    );
    for (const match of matches) left.delete(match);
    if (matches.length > 0) outcome.right.push(found);
    else if (!(namesOnly && found.form === 'demonym')) outcome.wrong.push(found);
  }
  outcome.missed = [...left];
  return outcome;
}

/** Whether a span lies in the annotated part of a case, and its entity was known to the annotator. */
export function inside({ part, known }: Case, { start, end, entity }: Span): boolean {
  return (!part || (start >= part[0] && end <= part[1])) && (!known || known.has(entity));
}

/** Counts by a key: of a language, a kind, a form. */
export class Tally {
  private readonly rows = new Map<string, { right: number; wrong: number; missed: number }>();

  add(key: string, of: 'right' | 'wrong' | 'missed', count = 1): void {
    const row = this.rows.get(key) ?? { right: 0, wrong: 0, missed: 0 };
    row[of] += count;
    this.rows.set(key, row);
  }

  /** A table: precision and recall in per cent, and the counts they come from. */
  toString(): string {
    const share = (part: number, rest: number) =>
      part + rest === 0 ? '    –' : ((100 * part) / (part + rest)).toFixed(1).padStart(5);
    return [...this.rows]
      .sort(([left], [right]) => left.localeCompare(right))
      .map(
        ([key, { right, wrong, missed }]) =>
          `  ${key.padEnd(44)} precision ${share(right, wrong)}  recall ${share(right, missed)}` +
          `  (${right} right, ${wrong} wrong, ${missed} missed)`,
      )
      .join('\n');
  }
}
