/** How fast a pointer moves, from where it was seen. */
export class Pace {
  private x = Number.NaN;
  private y = Number.NaN;
  private at = 0;
  private speed = Number.POSITIVE_INFINITY;

  /**
   * Takes a place and a time.
   *
   * @returns pixels a millisecond since the place before; infinite at the first.
   */
  move(x: number, y: number, at: number): number {
    const time = at - this.at;
    const way = Math.hypot(x - this.x, y - this.y);
    if (Number.isNaN(way)) this.speed = Number.POSITIVE_INFINITY;
    else if (time > 0) this.speed = way / time;
    this.x = x;
    this.y = y;
    this.at = at;
    return this.speed;
  }
}
