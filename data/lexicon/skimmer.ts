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
  constructor(private readonly skim: (piece: string, until?: number) => number) {}

  /** Forgets what came before. */
  reset(): void {
    this.carry = '';
  }

  /** Goes on behind white space. */
  space(): void {
    // Few words have a name of several begin with them: most need not be looked at again.
    if (this.carry !== '' && !this.carry.endsWith(' ')) this.carry = this.restOf(`${this.carry} `);
  }

  /** Whether a name may begin in a text, or in the one before and go on in this. */
  mayBegin(data: string): boolean {
    let rest = '';
    if (this.carry !== '') {
      const over = this.over(data);
      if (over === null) return true;
      rest = over;
    }
    const from = this.skim(data);
    if (from === HERE) return true;
    this.carry = rest === '' ? data.slice(from) : rest;
    return false;
  }

  /**
   * Looks for names that begin before a text and go on in it.
   *
   * @returns what may go on behind that text too, with all of it; null where a name may begin.
   */
  private over(data: string): string | null {
    const near = data.length <= REACH ? data : data.slice(0, REACH);
    const meets = data.charCodeAt(0) > 32 && !this.carry.endsWith(' ');
    const { carry } = this;
    const joined = meets ? this.across(carry, near) : '';
    if (joined === HERE) return null;
    // Where two texts meet there may be the border of a box, which parts words, or none.
    this.space();
    const apart = this.carry === '' ? '' : this.across(this.carry, near);
    // Joined or apart, a name may begin before the border: only one of the two could be carried on.
    if (apart === HERE || (joined !== '' && apart !== '')) return null;
    return data.length > REACH ? '' : joined || apart;
  }

  /** What of two texts has to be looked at again because of how the first ends, all of the second with it. */
  private across(carry: string, near: string): string | typeof HERE {
    const text = carry + near;
    const from = this.skim(text, carry.length);
    return from === HERE ? HERE : text.slice(from);
  }

  /** The end of a text that has to be looked at again: all of it where a name may begin in it. */
  private restOf(text: string): string {
    const from = this.skim(text);
    return from === HERE ? text : text.slice(from);
  }
}
