const queues = new Map<string, Promise<unknown>>();

/**
 * Runs tasks of one name one after the other, so that two that read, change and write the same thing both count. Web
 * Locks hold between all pages and the background of the extension. Where a context has none (they need a secure
 * context), the order holds within that context.
 *
 * @param name what the tasks have in common.
 * @param signal cancels the task while it waits, with the signal's reason; a task that has begun must end itself.
 * @returns what the task gives; its failure is the caller's alone and does not hold up the next.
 */
export function inTurn<T>(name: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  if (globalThis.navigator?.locks)
    return navigator.locks.request(name, { ...(signal && { signal }) }, task) as Promise<T>;
  const turn = (queues.get(name) ?? Promise.resolve()).then(() => {
    signal?.throwIfAborted();
    return task();
  });
  queues.set(
    name,
    turn.catch(() => {}),
  );
  return turn;
}
