/** There are more values than there is room for in a lexicon. */
export class NoRoom extends RangeError {
  override name = 'NoRoom';
}

/** Values that many names share, each kept once under a number. */
export class Numbered<T> {
  readonly values: T[] = [];
  private readonly numbers = new Map<string, number>();

  /**
   * @param first the value with number 0.
   * @param most how many values there is room for.
   * @param what they are, for the error.
   */
  constructor(
    first: T,
    private readonly most: number,
    private readonly what: string,
  ) {
    this.number(first);
  }

  /**
   * @returns the number of a value, a new one when the value is new.
   * @throws NoRoom when there is no more room.
   */
  number(value: T): number {
    const key = JSON.stringify(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.values.length >= this.most)
      throw new NoRoom(`A lexicon holds at most ${this.most} ${this.what}.`);
    const number = this.values.push(value) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** Gives numbers that are far apart new ones, from 0 in the order of their coming. */
export class Renumbered {
  readonly list: number[] = [];
  private readonly numbers = new Map<number, number>();

  /** @param first those that come first. */
  constructor(first: readonly number[] = []) {
    for (const number of first) this.of(number);
  }

  of(number: number): number {
    let mine = this.numbers.get(number);
    if (mine === undefined) {
      mine = this.list.push(number) - 1;
      this.numbers.set(number, mine);
    }
    return mine;
  }
}
