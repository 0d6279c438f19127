import { decodeLexicon } from '../../data/lexicon/text-form';
import type { PageLexicon } from '../../data/lexicon/types';
import type { Ask } from '../../data/messages/send';
import { type NamesPart, namesPart } from './names-part';
import type { Names } from './types';

/** Fetches names for a frame from the background: a frame starts with their beginnings only. */
export class NameSupply implements Names {
  /** @param comes the browser itself runs the second file in this frame, right behind the first. */
  constructor(
    readonly lexicon: PageLexicon,
    private readonly ask: Ask,
    private comes: boolean,
  ) {}

  /**
   * Fetches the names with some beginnings into the lexicon.
   *
   * @param beginnings at most `MOST_BEGINNINGS`.
   * @param script whether the second file of the content script is needed, where it is not there yet.
   * @returns what that file has brought, if it is there.
   * @throws Error when the browser does not let it in, the extension is gone, or the packs are others by now.
   */
  async fetch(beginnings: readonly number[], script: boolean): Promise<NamesPart | undefined> {
    const lacks = script && !namesPart();
    if (!lacks && beginnings.length === 0) return namesPart();
    const run = lacks && !(this.comes && beginnings.length > 0);
    const { part } = await this.ask('loadNames', { stamp: this.lexicon.stamp, beginnings, script: run });
    if (part === null) throw new Error('The names are others by now.');
    this.lexicon.add(beginnings, decodeLexicon(part));
    if (!script || namesPart()) return namesPart();
    if (run) throw new Error('Names cannot be shown in this frame.');
    // A page that was open before Sidelight was there.
    this.comes = false;
    return this.fetch([], true);
  }

  /** Fetches the second file of the content script alone. */
  async fetchPart(): Promise<NamesPart> {
    return (await this.fetch([], true))!;
  }
}
