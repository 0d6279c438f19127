import { expect, it } from 'vitest';
import { readOptions } from './options';

it('measures everything in Chromium when nothing is said', () =>
  expect(readOptions([])).toEqual({
    json: false,
    quick: false,
    pages: null,
    only: null,
    browsers: ['chromium'],
  }));

it('takes rows, pages and browsers', () =>
  expect(readOptions(['--only', 'warm-20,hover', '--pages', 'saved', '--both', '--json'])).toMatchObject({
    json: true,
    pages: 'saved',
    only: new Set(['warm-20', 'hover']),
    browsers: ['chromium', 'firefox'],
  }));

it.each([['--only', 'warm-21'], ['--slowly'], ['page.html']])('refuses %s %s', (...args) =>
  expect(() => readOptions(args)).toThrow(),
);
