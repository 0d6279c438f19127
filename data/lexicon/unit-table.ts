/** Stands for a unit that nobody has asked for yet. */
const UNKNOWN = 0xffff;

/**
 * One number for each UTF-16 code unit, worked out when first asked for: a text has a few dozen different units, and
 * what is to be known of one takes several regular expressions. Working out whole pages of 256 made a tenth of a
 * second on a Japanese page.
 */
export class UnitTable {
  private readonly pages: (Uint16Array | undefined)[] = new Array(256);

  /** @param work what the table holds for a unit: a number below 65535. */
  constructor(private readonly work: (unit: number) => number) {}

  of(unit: number): number {
    const page = this.pages[unit >> 8];
    if (page === undefined) return this.add(unit);
    const value = page[unit & 255]!;
    return value === UNKNOWN ? this.add(unit) : value;
  }

  private add(unit: number): number {
    let page = this.pages[unit >> 8];
    if (!page) {
      page = new Uint16Array(256).fill(UNKNOWN);
      this.pages[unit >> 8] = page;
    }
    const value = this.work(unit);
    page[unit & 255] = value;
    return value;
  }
}
