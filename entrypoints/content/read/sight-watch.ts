import { type Keeper, sightChanged } from './keeper';
import type { PageReader } from './page-reader';

/** Asks again what is rendered, when something may have come into sight or gone out of it. */
export class SightWatch {
  private asked = false;
  private turn: ReturnType<Keeper['runs']> | null = null;

  constructor(
    private readonly keeper: Keeper,
    _signal: AbortSignal,
  ) {}

  ask(): void {
    this.asked = this.keeper.size > 0;
  }

  /** Looks at runs while there is room, and has those read anew that changed. Returns whether there is more. */
  look(room: () => boolean, reader: PageReader): boolean {
    if (!this.asked && !this.turn) return false;
    if (!this.turn) {
      this.asked = false;
      this.turn = this.keeper.runs();
    }
    let found = false;
    while (room()) {
      const { value: kept, done } = this.turn.next();
      if (done) {
        this.turn = null;
        break;
      }
      if (sightChanged(kept)) {
        reader.reread(kept.nodes);
        found = true;
      }
    }
    return found || this.turn !== null || this.asked;
  }
}
