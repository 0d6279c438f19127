import { describe, expect, it, vi } from 'vitest';
import { overAYearAgo, readableDate, takeDates, writeDates } from '../../../components/parts/date';
import { speak } from '../../texts';

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

it('stands in figures of two digits each where the browser has no words in the language', () => {
  speak('be');
  vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf').mockReturnValue([]);
  expect([readableDate('2025-03-01'), readableDate('2025-03', 'short')]).toEqual(['01.03.2025', '03.2025']);
  vi.restoreAllMocks();
  speak('en');
});

it('is not written again where another context has written it', () => {
  const dates = writeDates(['2025-01-26', '2024-12', '2023']);
  expect(dates).toEqual({
    '2025-01-26': ['26 January 2025', '26 Jan 2025'],
    '2024-12': ['December 2024', 'Dec 2024'],
    '2023': ['2023', '2023'],
  });
  takeDates(dates);
  vi.stubGlobal('Intl', {});
  const read = [readableDate('2025-01-26'), readableDate('2024-12', 'short'), readableDate('2023')];
  vi.unstubAllGlobals();
  expect(read).toEqual(['26 January 2025', 'Dec 2024', '2023']);
});
