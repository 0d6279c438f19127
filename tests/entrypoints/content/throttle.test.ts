import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throttle } from '../../../entrypoints/content/throttle';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('calls at once, then at most every so often, and once more after it was asked last', () => {
  const call = vi.fn();
  const ask = throttle(call, () => 100, new AbortController().signal);
  ask();
  expect(call).toHaveBeenCalledTimes(1);
  for (let at = 0; at < 25; at += 1) {
    vi.advanceTimersByTime(10);
    ask();
  }
  expect(call).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(1000);
  expect(call).toHaveBeenCalledTimes(4);
  ask();
  expect(call).toHaveBeenCalledTimes(5);
});

it('calls nothing once it has ended', () => {
  const ending = new AbortController();
  const call = vi.fn();
  const ask = throttle(call, () => 100, ending.signal);
  ask();
  ask();
  ending.abort();
  vi.advanceTimersByTime(1000);
  ask();
  expect(call).toHaveBeenCalledTimes(1);
});
