import { afterEach, describe, expect, test, vi } from 'vitest';
import { inTurn } from '../../../data/storage/turns';

// Not all stubs are taken back: the browser's API is one, and files that run later in this process need it.
const { navigator } = globalThis;
afterEach(() => vi.stubGlobal('navigator', navigator));

/** A task that is under way until it is let go. */
function held() {
  const log: string[] = [];
  const gates = new Map<string, () => void>();
  const task = (name: string) => async () => {
    log.push(`${name} begins`);
    await new Promise<void>((resolve) => gates.set(name, resolve));
    log.push(`${name} ends`);
    return name;
  };
  const letGo = (name: string) => vi.waitFor(() => gates.get(name)!());
  return { log, task, letGo };
}

describe('tasks in turn', () => {
  test('of one name wait for each other, of another do not', async () => {
    const { log, task, letGo } = held();
    const first = inTurn('a', task('first'));
    const second = inTurn('a', task('second'));
    const other = inTurn('b', task('other'));
    await letGo('other');
    expect(await other).toBe('other');
    expect(log).toEqual(['first begins', 'other begins', 'other ends']);
    await letGo('first');
    await letGo('second');
    expect(await Promise.all([first, second])).toEqual(['first', 'second']);
    expect(log.slice(3)).toEqual(['first ends', 'second begins', 'second ends']);
  });

  test('that fail fail alone', async () => {
    const failing = inTurn('a', async () => {
      throw new Error('no');
    });
    const next = inTurn('a', async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  test('that are ended while they wait do not begin', async () => {
    const { log, task, letGo } = held();
    const end = new AbortController();
    const first = inTurn('a', task('first'));
    const second = inTurn('a', task('second'), end.signal);
    end.abort();
    await letGo('first');
    await expect(second).rejects.toBe(end.signal.reason);
    await first;
    expect(log).toEqual(['first begins', 'first ends']);
  });

  test('are left to Web Locks where there are any: these hold in all contexts', async () => {
    const request = vi.fn((_name: string, _options: object, task: () => Promise<unknown>) => task());
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await inTurn('a', async () => 'done')).toBe('done');
    const { signal } = new AbortController();
    await inTurn('a', async () => 'done', signal);
    expect(request.mock.calls.map(([name, options]) => [name, options])).toEqual([
      ['a', {}],
      ['a', { signal }],
    ]);
  });
});
