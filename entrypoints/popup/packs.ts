import { readBundledPack } from '../../data/library/bundled';
import { packsNear } from '../../data/library/near';
import { enabledOf, type InstalledPack, wholePack } from '../../data/library/store';
import type { Pack } from '../../data/pack/schema';

/** Entities of a pack that the popup reads whole. Of a larger one it reads those that it shows. */
const SMALL = 5_000;

const isSmall = ({ entities }: InstalledPack) => entities <= SMALL;

/** The packs that are on, as far as the popup needs them. */
export class PopupPacks {
  /** In the order of the library: small packs whole, of the others the entities that were asked for. */
  packs: readonly Pack[] = [];
  private on: readonly InstalledPack[] = [];
  private whole: readonly (Pack | null)[] = [];
  private small: readonly Pack[] = [];
  private near: readonly Pack[] = [];
  private readonly wanted = new Set<string>();
  private opened = 0;

  /**
   * Takes a library over, unless a later call does so before it is read.
   *
   * @param library as it is, or as it is being read.
   * @param readBundled how packs are read that come with Sidelight: whole, or their outlines.
   */
  async open(
    library: readonly InstalledPack[] | Promise<readonly InstalledPack[]>,
    readBundled = readBundledPack,
  ): Promise<void> {
    this.opened += 1;
    const mine = this.opened;
    const on = enabledOf(await library);
    const whole = await Promise.all(on.map((each) => (isSmall(each) ? wholePack(each, readBundled) : null)));
    if (mine !== this.opened) return;
    this.on = on;
    this.whole = whole;
    this.small = this.whole.filter((pack) => pack !== null);
    await this.read();
  }

  /** Whether there are packs that are not read whole. */
  get hasLarge(): boolean {
    return this.whole.includes(null);
  }

  /**
   * Reads some entities, where they are not there yet.
   *
   * @returns whether there is anything new.
   */
  async want(ids: readonly string[]): Promise<boolean> {
    const news = ids.filter((id) => !this.wanted.has(id));
    for (const id of news) this.wanted.add(id);
    if (news.length === 0 || !this.hasLarge) return false;
    await this.read();
    return true;
  }

  /** What is searched: small packs, and of large ones those entities that were asked for. New lists after a change. */
  get searched(): readonly (readonly Pack[])[] {
    return [this.small, this.near];
  }

  private async read(): Promise<void> {
    const { on, whole } = this;
    const large = on.filter((each) => !isSmall(each));
    const near = large.length > 0 ? await packsNear(large, [...this.wanted]) : [];
    if (whole !== this.whole) return;
    this.near = near;
    const rest = near.values();
    this.packs = whole.map((pack) => pack ?? rest.next().value!);
  }
}
