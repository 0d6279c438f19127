/**
 * A regular expression that is made when it is first asked. In the built extension it stands for those in the code
 * (`late-plugin.ts`), and does what they are used for: `test`, `exec`, and what texts hand on to a pattern.
 */
export class LatePattern {
  private made: RegExp | undefined;

  constructor(
    readonly source: string,
    readonly flags: string,
  ) {}

  test(text: string): boolean {
    return this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.pattern.exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.pattern[Symbol.match](text);
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.pattern[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string): string {
    return this.pattern[Symbol.replace](text, by);
  }

  [Symbol.split](text: string, most?: number): string[] {
    return this.pattern[Symbol.split](text, most);
  }

  private get pattern(): RegExp {
    this.made ??= new RegExp(this.source, this.flags);
    return this.made;
  }
}
