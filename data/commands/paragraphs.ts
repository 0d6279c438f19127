/** A part of a text and where it begins, in UTF-16 code units. */
export interface Part {
  start: number;
  text: string;
}

/** Lines narrower than this are a list, not a wrapped paragraph. */
const NARROWEST = 25;

/** How many of a group's lines must end because the next word had no room. */
const FULL = 0.6;

/**
 * A text as paragraphs: lines, but lines that were only wrapped go on with the next.
 *
 * @returns the paragraphs in order; none is blank.
 */
export function paragraphs(text: string): Part[] {
  const found: Part[] = [];
  for (const group of groups(linesOf(text))) {
    const wrapped = wrapping(group);
    let from = group[0]!;
    group.forEach((line, at) => {
      const next = group[at + 1];
      if (next && (wrapped(line, next) || broken(line))) return;
      found.push({ start: from.start, text: text.slice(from.start, line.start + line.text.length) });
      if (next) from = next;
    });
  }
  return found;
}

function linesOf(text: string): Part[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)].map(({ 0: line, index }) => ({
    start: index,
    text: line.trimEnd(),
  }));
}

/** Lines between blank ones. */
function groups(lines: readonly Part[]): Part[][] {
  const found: Part[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() !== '') found.at(-1)!.push(line);
    else if (found.at(-1)!.length > 0) found.push([]);
  }
  return found.filter((group) => group.length > 0);
}

/** Whether, in this group, a line ended only because the next word had no room. */
function wrapping(group: readonly Part[]): (line: Part, next: Part) => boolean {
  const width = Math.max(...group.map(({ text }) => text.length));
  const full = (line: Part, next: Part) =>
    line.text.length + 1 + (/^\s*\S+/.exec(next.text)?.[0].length ?? 0) > width;
  const count = group.filter((line, at) => group[at + 1] && full(line, group[at + 1]!)).length;
  return width >= NARROWEST && group.length > 2 && count >= (group.length - 1) * FULL ? full : () => false;
}

/** A line that ends in the middle of a sentence, or of a name. */
function broken({ text }: Part): boolean {
  if (!/[\p{L}\p{N},–-]$/u.test(text)) return false;
  return text.length > 40 || /(?:^|\s)\p{Ll}.*\s\p{Lu}\p{L}*$/u.test(text);
}
