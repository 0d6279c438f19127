import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadNames, type WatchRead } from '../../../../entrypoints/content/marks/read-names';

const page = new AbortController();

function start(watch: WatchRead | undefined = vi.fn()) {
  const dim = vi.fn();
  const keep = vi.fn();
  return { names: new ReadNames({ watch, dim, keep }, page.signal), watch, dim, keep };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('names read', () => {
  it('keeps nothing and reads nothing until the reader asks for it', () => {
    const { names, watch, keep } = start();
    names.apply(false);
    names.show(['ada']);
    vi.advanceTimersByTime(5000);
    expect(keep).not.toHaveBeenCalled();
    expect(watch).not.toHaveBeenCalled();
  });

  it('takes a name for read once its card was open for a second', () => {
    const { names, keep } = start();
    names.apply(true);
    names.show(['ada']);
    vi.advanceTimersByTime(900);
    names.show(['ada', 'bo']);
    vi.advanceTimersByTime(200);
    expect(keep.mock.calls).toEqual([['ada']]);
    names.show(['ada']);
    vi.advanceTimersByTime(5000);
    expect(keep.mock.calls).toEqual([['ada']]);
  });

  it('dims what it hears of, and nothing once it is switched off', () => {
    const watch = vi.fn<WatchRead>((listener) => listener(new Set(['ada'])));
    const { names, dim, keep } = start(watch);
    names.apply(true);
    names.apply(true);
    expect(watch).toHaveBeenCalledOnce();
    expect(dim).toHaveBeenLastCalledWith(new Set(['ada']));
    names.show(['bo']);
    names.apply(false);
    vi.advanceTimersByTime(5000);
    expect(dim).toHaveBeenLastCalledWith(new Set());
    expect(watch.mock.calls[0]![1].aborted).toBe(true);
    expect(keep).not.toHaveBeenCalled();
  });

  it('keeps nothing in a private window, whatever is set', () => {
    const dim = vi.fn();
    const keep = vi.fn();
    const names = new ReadNames({ watch: undefined, dim, keep }, page.signal);
    names.apply(true);
    names.show(['ada']);
    vi.advanceTimersByTime(5000);
    expect(keep).not.toHaveBeenCalled();
    expect(dim).not.toHaveBeenCalled();
  });
});
