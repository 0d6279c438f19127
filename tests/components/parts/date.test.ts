import { describe, expect, it } from 'vitest';
import { overAYearAgo } from '../../../components/parts/date';

describe('a date more than a year ago', () => {
  it.each([
    ['2026-01', '2026-11-25', false],
    ['2026-01', '2027-01-31', false],
    ['2026-01', '2027-02-01', true],
    ['2026-01-26', '2027-01-26', false],
    ['2026-01-26', '2027-01-27', true],
    ['2024', '2025-12-31', false],
    ['2024', '2026-01-01', true],
    ['2024-12', '2025-12-31', false],
    ['2024-12', '2026-01-01', true],
  ])('%s, read on %s: %s', (date, today, expected) => {
    expect(overAYearAgo(date, new Date(`${today}T00:00:00Z`))).toBe(expected);
  });
});
