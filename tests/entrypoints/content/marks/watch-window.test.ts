import { expect, it, vi } from 'vitest';
import { watchWindow } from '../../../../entrypoints/content/marks/watch-window';

it('bears with a document whose page has taken out all there is', () => {
  let report = () => {};
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(call: () => void) {
        report = call;
      }
      observe() {}
      disconnect() {}
    },
  );
  const stop = new AbortController();
  const reflowed = vi.fn();
  watchWindow({ moved() {}, reflowed }, stop.signal);
  document.documentElement.remove();
  expect(report).not.toThrow();
  expect(reflowed).not.toHaveBeenCalled();
  stop.abort();
});
