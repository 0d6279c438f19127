import type { Progress } from './progress';
import type { Report, Work } from './types';

/**
 * Has work done by a worker of its own, which ends with it or with the signal.
 *
 * @throws the signal's reason when it was ended, and Error when it cannot be done.
 */
export function inWorker<K extends keyof Work>(
  work: K,
  order: Work[K]['order'],
  say: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Work[K]['outcome']> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const end = new AbortController();
  return new Promise<Work[K]['outcome']>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if ('progress' in data) say(data.progress);
      else if ('outcome' in data) resolve(data.outcome);
      else reject(new Error(data.failed));
    };
    worker.onerror = ({ message }) => reject(new Error(message));
    signal.addEventListener('abort', () => reject(signal.reason), { signal: end.signal });
    worker.postMessage({ work, ...order });
  }).finally(() => {
    end.abort();
    worker.terminate();
  });
}
