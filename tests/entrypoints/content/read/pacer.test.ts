import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pacer } from '../../../../entrypoints/content/read/pacer';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it('does the first slice at once, and the others after a turn for the page', () => {
  let left = 3;
  const slice = vi.fn(() => {
    left -= 1;
    return left > 0;
  });
  new Pacer(slice, new AbortController().signal).begin();
  expect(slice).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(slice).toHaveBeenCalledTimes(3);
});

it('leaves the page a frame of the slowest common screen before it goes on', () => {
  const slice = vi.fn(() => {
    if (slice.mock.calls.length === 1) pacer.leaveFrame();
    return slice.mock.calls.length < 3;
  });
  const pacer = new Pacer(slice, new AbortController().signal);
  pacer.begin();
  vi.advanceTimersByTime(16);
  expect(slice).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(4);
  expect(slice).toHaveBeenCalledTimes(3);
});

it('does nothing once it has ended', () => {
  const end = new AbortController();
  const slice = vi.fn(() => true);
  const pacer = new Pacer(slice, end.signal);
  pacer.begin();
  end.abort();
  pacer.begin();
  pacer.wake();
  vi.advanceTimersByTime(1000);
  expect(slice).toHaveBeenCalledTimes(1);
});

it('goes on at once in place of the slice that waits for its timer', () => {
  const slice = vi.fn(() => slice.mock.calls.length < 2);
  const pacer = new Pacer(slice, new AbortController().signal);
  pacer.wake();
  pacer.begin();
  expect(slice).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(slice).toHaveBeenCalledTimes(2);
});

it('holds the next slice back, but not one that is begun', () => {
  const slice = vi.fn(() => {
    if (slice.mock.calls.length === 1) pacer.hold();
    return slice.mock.calls.length < 3;
  });
  const pacer = new Pacer(slice, new AbortController().signal);
  pacer.begin();
  vi.advanceTimersByTime(33);
  expect(slice).toHaveBeenCalledTimes(1);
  pacer.begin();
  expect(slice).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1);
  expect(slice).toHaveBeenCalledTimes(3);
});

it('goes on by itself when it was held back for long', () => {
  const slice = vi.fn(() => slice.mock.calls.length < 2);
  const pacer = new Pacer(slice, new AbortController().signal);
  pacer.hold();
  pacer.wake();
  vi.advanceTimersByTime(33);
  expect(slice).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(slice).toHaveBeenCalledTimes(2);
});

it('does not go on while the page has its rest', () => {
  const slice = vi.fn(() => {
    vi.advanceTimersByTime(2);
    return false;
  });
  const pacer = new Pacer(slice, new AbortController().signal);
  pacer.begin();
  pacer.begin();
  expect(slice).toHaveBeenCalledTimes(2);
  pacer.begin();
  vi.advanceTimersByTime(19);
  expect(slice).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1);
  expect(slice).toHaveBeenCalledTimes(3);
});
