import type { ImportState, OptionsProps } from '../../components/options/types';
import { LIMITS } from '../../data/pack/limits';
import { whyNotRead } from './files';
import { installPack } from './install/install';
import type { Update } from './state';

type Listed = OptionsProps['imported'][number];

/** The pack files that are brought in, one after the other, each with its message. */
export class Imports {
  private list: readonly Listed[] = [];
  private readonly ends = new Map<number, AbortController>();
  private last = 0;

  constructor(private readonly update: Update) {}

  /**
   * Brings packs in; the page follows.
   *
   * @throws Error when something fails that is not the file's fault; the files behind it are brought in all the same.
   */
  async add(files: readonly File[]): Promise<void> {
    // All begin at once, and take turns: each says that it waits.
    const all = await Promise.allSettled(files.map((file) => this.bringIn(file)));
    for (const each of all) if (each.status === 'rejected') throw each.reason;
  }

  stop(key: number): void {
    this.ends.get(key)?.abort();
  }

  forget(key: number): void {
    this.show(this.list.filter((each) => each.key !== key));
  }

  forgetAll(): void {
    for (const end of this.ends.values()) end.abort();
    this.show([]);
  }

  private async bringIn(file: File): Promise<void> {
    this.last += 1;
    const key = this.last;
    const { name } = file;
    const say = (state: ImportState) => {
      const mine = { ...state, key };
      const there = this.list.some((each) => each.key === key);
      this.show(there ? this.list.map((each) => (each.key === key ? mine : each)) : [...this.list, mine]);
    };
    const why = await whyNotRead(file, LIMITS.fileBytes);
    if (why) return say({ state: 'refused', file: name, problems: [{ path: '', why }] });
    const end = new AbortController();
    this.ends.set(key, end);
    // With the bar from the first: the button below it must not move when it is about to be pressed.
    say({ state: 'working', file: name, step: 'waiting', share: 0 });
    try {
      const result = await installPack(
        file,
        (progress) => say({ state: 'working', file: name, ...progress }),
        end.signal,
      );
      say(
        result.ok
          ? { state: 'done', file: name, what: result.title, pack: result.id }
          : { state: 'refused', file: name, problems: result.problems },
      );
    } catch (error) {
      if (end.signal.aborted) return say({ state: 'stopped', file: name });
      this.forget(key);
      throw error;
    } finally {
      this.ends.delete(key);
    }
  }

  private show(list: readonly Listed[]): void {
    this.list = list;
    this.update({ imported: list });
  }
}
