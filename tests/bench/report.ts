import { round } from './stats';
import { targetOf } from './targets';
import type { Figure, Row, Side } from './types';

/** Judges a figure by its target. What could not be measured meets nothing. */
export function judge(figure: Figure): Row {
  const { unit, bound } = targetOf(figure.id);
  const value = figure.value === null ? null : round(figure.value);
  return {
    ...figure,
    value,
    unit,
    target: bound ? `${bound.sign} ${bound.value}` : null,
    met: bound ? value !== null && (bound.sign === '≤' ? value <= bound.value : value >= bound.value) : null,
  };
}

/** A table to be read, with columns as wide as they need to be. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['row', 'what', 'value', 'target', '', 'beside'],
    ...rows.map((row) => [
      row.id,
      targetOf(row.id).what,
      row.value === null ? '–' : `${row.value} ${row.unit}`,
      row.target ?? '',
      row.met === null ? '' : row.met ? 'met' : 'MISSED',
      beside(row),
    ]),
  ];
  const widths = lines[0]!.map((_, at) => Math.max(...lines.map((cells) => cells[at]!.length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function beside({ limit, peer, note }: Row): string {
  const side = ({ name, value, unit }: Side) => `${name} ${round(value)} ${unit}`;
  return [limit && side(limit), peer && side(peer), note].filter(Boolean).join('; ');
}
