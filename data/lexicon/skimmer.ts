import { HERE } from './skim';

/** Characters of the next text within which a name that crosses the border must continue. */
const REACH = 64;

/**
 * Skims the texts of a page one after the other. An end of a text that may begin a name is looked at again together
 * with the next text, since words and names continue across inline tags.
 */
export class Skimmer {
  /** The end of the text before, as far as it has to be looked at again. */
  private carry = '';

  /** @param skim as `PageLexicon.skim`. */
  constructor(private readonly skim: (piece: string) => number) {}

  /** Forgets what came before. */
  reset(): void {
    this.carry = '';
  }

  /** Goes on behind white space. */
  space(): void {
    if (this.carry !== '' && !this.carry.endsWith(' ')) this.carry += ' ';
  }

  /** Whether a name may begin in a text, or in the one before and go on in this. */
  mayBegin(data: string): boolean {
    const { carry } = this;
    this.carry = '';
    if (carry !== '') {
      if (this.goesOn(carry, data)) return true;
      // All of it has been looked at.
      if (data.length <= REACH) return false;
      this.carry = '';
    }
    const from = this.skim(data);
    if (from === HERE) return true;
    if (from < data.length) this.carry = data.slice(from);
    return false;
  }

  private goesOn(carry: string, data: string): boolean {
    const near = data.length <= REACH ? data : data.slice(0, REACH);
    const joined = this.restOf(carry + near);
    if (joined === null) return true;
    this.carry = joined;
    const meets = carry.charCodeAt(carry.length - 1) > 32 && data.charCodeAt(0) > 32;
    if (!meets) return false;
    // Where two texts meet there may be the border of a box, which parts words, or none.
    const apart = this.restOf(`${carry} ${near}`);
    if (apart === null) return true;
    // Joined or apart, a name may begin before the border: only one of the two could be carried on.
    if (joined.length > near.length && apart.length > near.length) return true;
    if (apart.length > joined.length) this.carry = apart;
    return false;
  }

  /** The end of a text that has to be looked at again; null where a name may begin in it. */
  private restOf(text: string): string | null {
    const from = this.skim(text);
    return from === HERE ? null : text.slice(from);
  }
}
