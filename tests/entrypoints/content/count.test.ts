import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellCount } from '../../../entrypoints/content/serve/count';
import type { PageMentions } from '../../../entrypoints/content/types';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** Mentions of which only the number matters, and a background that hears of it. */
function counted(size: number) {
  let changed = () => {};
  const mentions = {
    size,
    subscribe: (listener: () => void) => {
      changed = listener;
    },
  };
  const told: unknown[] = [];
  const ask = vi.fn(async (_, payload) => void told.push(payload.mentions));
  tellCount(mentions as unknown as PageMentions, ask as never, stop.signal);
  const become = (now: number) => {
    mentions.size = now;
    changed();
  };
  return { told, become };
}

it('tells what is there already, what changes, and at the end that it goes', () => {
  const { told, become } = counted(2);
  vi.runAllTimers();
  become(3);
  become(4);
  vi.runAllTimers();
  become(4);
  vi.runAllTimers();
  stop.abort();
  expect(told).toEqual([2, 4, 0]);
});

it('says nothing of a frame that never held any', () => {
  const { told, become } = counted(0);
  become(0);
  vi.runAllTimers();
  stop.abort();
  expect(told).toEqual([]);
});
