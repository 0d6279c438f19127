import { decodeLexicon } from '../../data/lexicon/text-form';
import type { PageLexicon } from '../../data/lexicon/types';
import type { Ask } from '../../data/messages/send';
import { type NamesPart, namesPart } from './names-part';
import type { Names } from './types';

/** Fetches names for a frame from the background: a frame starts with their beginnings only. */
export class NameSupply implements Names {
  constructor(
    readonly lexicon: PageLexicon,
    private readonly ask: Ask,
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
    const run = script && !namesPart();
    if (!run && beginnings.length === 0) return namesPart();
    const { part } = await this.ask('loadNames', { stamp: this.lexicon.stamp, beginnings, script: run });
    if (part === null) throw new Error('The names are others by now.');
    if (run && !namesPart()) throw new Error('Names cannot be shown in this frame.');
    this.lexicon.add(beginnings, decodeLexicon(part));
    return namesPart();
  }

  /** Fetches the second file of the content script alone. */
  async fetchPart(): Promise<NamesPart> {
    return (await this.fetch([], true))!;
  }

  async learn(text: string): Promise<void> {
    const missing = new Set<number>();
    this.lexicon.glance(text, missing);
    // Without them it is answered by what is here.
    if (missing.size > 0) await this.fetch([...missing], false).catch(() => {});
  }
}
