import { HERE, UNSURE } from './skim';
import type { PageLexicon } from './types';

/** Characters of the next text within which a name that crosses the border must continue. */
const REACH = 64;

/** Whether a name may begin in a text: as long as names are missing, that may be unsure. */
export type Seen = 'none' | 'unsure' | 'here';

/**
 * Skims the texts of a page one after the other. An end of a text that may begin a name is looked at again together
 * with the next text, since words and names continue across inline tags.
 */
export class Skimmer {
  /** The end of the texts before, as far as it has to be looked at again. */
  carry = '';
  /** The beginnings in the text looked at last that nothing is known of. */
  missing: readonly number[] = [];
  private met: number[] = [];
  /** Whether white space stands behind the end that is carried. */
  private isSpaced = false;

  /** @param skim as `PageLexicon.skim`. */
  constructor(private readonly skim: PageLexicon['skim']) {}

  /** Goes on behind white space. */
  space(): void {
    this.isSpaced = true;
  }

  /** Whether a name may begin in a text, or in the one before and go on in this. */
  look(data: string): Seen {
    const { met } = this;
    if (this.isSpaced) this.takeSpace();
    const over = this.carry === '' ? '' : this.over(data);
    const from = over === null ? HERE : offsetOf(this.skim(data, met));
    this.carry = from === HERE ? '' : over || data.slice(from);
    // Most texts have none: nothing is allocated for them.
    if (met.length > 0) this.met = [];
    this.missing = met;
    if (from === HERE) return 'here';
    return met.length > 0 ? 'unsure' : 'none';
  }

  private takeSpace(): void {
    this.isSpaced = false;
    // Few words have a name of several begin with them: most need not be looked at again.
    if (this.carry !== '' && !this.carry.endsWith(' ')) this.carry = this.restOf(`${this.carry} `);
  }

  /**
   * Looks for names that begin before a text and go on in it.
   *
   * @returns what may go on behind that text too, with all of it; null where a name may begin.
   */
  private over(data: string): string | null {
    const near = data.length <= REACH ? data : data.slice(0, REACH);
    const meets = data.charCodeAt(0) > 32 && !this.carry.endsWith(' ');
    const joined = meets ? this.across(this.carry, near) : '';
    // Where two texts meet there may be the border of a box, which parts words, or none.
    this.takeSpace();
    const apart = this.carry === '' ? '' : this.across(this.carry, near);
    // Joined or apart, a name may begin before the border: only one of the two could be carried on.
    if (joined === null || apart === null || (joined !== '' && apart !== '')) return null;
    return data.length > REACH ? '' : joined || apart;
  }

  /** What of two texts has to be looked at again because of the first, with all of the second; null as in `over`. */
  private across(carry: string, near: string): string | null {
    const text = carry + near;
    const from = offsetOf(this.skim(text, this.met, carry.length));
    return from === HERE ? null : text.slice(from);
  }

  /** The end of a text that has been looked at before: all of it where a name may begin there. */
  private restOf(text: string): string {
    const from = offsetOf(this.skim(text, []));
    return from === HERE ? text : text.slice(from);
  }
}

const offsetOf = (seen: number) => (seen < HERE ? UNSURE - seen : seen);
