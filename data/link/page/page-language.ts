import { baseLanguage, guessLanguage, otherScript, pageLanguage, SAMPLE } from './language';

/**
 * Tells the language of each block of a page: what its `lang` attribute says, but for pages and blocks that are
 * plainly in another language. Many pages say "en" whatever they are in.
 */
export class PageLanguage {
  private readonly declared: string;
  /** The page's language as far as its text has told. */
  private page: string;
  private sample: string;
  /** How much of the sample the language was last told by. */
  private toldBy = 0;
  private readonly tags = new Map<string, string>();

  /**
   * @param declared the page's `lang`, empty when it does not say.
   * @param sample text read before.
   */
  constructor(declared: string, sample: string) {
    this.declared = baseLanguage(declared);
    this.page = this.declared;
    this.sample = sample;
  }

  add(text: string): void {
    if (this.sample.length < SAMPLE) this.sample += `${text}\n`;
  }

  /**
   * The language of a block.
   *
   * @param own its nearest `lang`, empty when there is none.
   */
  of(own: string, text: string): string {
    // Most of the pages that are brought names hold none: nobody asks there.
    if (this.toldBy === 0) this.settle();
    const lang = this.base(own) || this.declared;
    const told = lang === this.declared ? this.page : lang;
    return told !== '' && otherScript(told, text) ? guessLanguage(text) || told : told;
  }

  /** Reads the sample as far as it has come. Returns whether the page turns out to be in another language. */
  settle(): boolean {
    if (this.toldBy === this.sample.length || this.toldBy >= SAMPLE) return false;
    this.toldBy = this.sample.length;
    const page = pageLanguage(this.declared, this.sample);
    if (page === this.page) return false;
    this.page = page;
    return true;
  }

  private base(tag: string): string {
    let lang = this.tags.get(tag);
    if (lang === undefined) {
      lang = baseLanguage(tag);
      this.tags.set(tag, lang);
    }
    return lang;
  }
}
