import { FORMS, STRENGTHS } from '../pack/values';
import { Finder } from './find';
import { BITS } from './layout';
import type { Candidate, Lexicon, LexiconEntity, LexiconName } from './types';
import { type Views, viewSections } from './views';

/**
 * Opens a compiled lexicon. Nothing is copied and no name is read: time and memory do not grow with the names.
 *
 * @param buffer as `compile` made it.
 * @throws RangeError when the buffer is not a lexicon of this version, or not whole.
 */
export function loadLexicon(buffer: ArrayBuffer): Lexicon {
  return new CompiledLexicon(viewSections(buffer));
}

class CompiledLexicon implements Lexicon {
  readonly entityCount: number;
  readonly nameCount: number;
  private readonly entities: (LexiconEntity | undefined)[] = [];
  private readonly names: (LexiconName | undefined)[] = [];
  private readonly lists = new Map<string, ReadonlySet<string>>();
  private listText: Record<string, string> | null = null;
  private readonly decoder = new TextDecoder();
  private readonly finder: Finder;

  constructor(private readonly views: Views) {
    this.entityCount = views.entityAt.length - 1;
    this.nameCount = views.nameEntity.length;
    this.finder = new Finder(views);
  }

  entity(index: number): LexiconEntity {
    this.entities[index] ??= this.readEntity(index);
    return this.entities[index];
  }

  name(index: number): LexiconName {
    this.names[index] ??= this.readName(index);
    return this.names[index];
  }

  find(text: string, lang = ''): Candidate[] {
    return this.finder.find(text, lang);
  }

  words(list: string): ReadonlySet<string> {
    let words = this.lists.get(list);
    if (!words) {
      this.listText ??= JSON.parse(this.decoder.decode(this.views.lists)) as Record<string, string>;
      words = new Set(this.listText[list]?.split(' '));
      this.lists.set(list, words);
    }
    return words;
  }

  private readEntity(index: number): LexiconEntity {
    const { entityAt, entityText } = this.views;
    return JSON.parse(this.text(entityAt, entityText, index));
  }

  private readName(index: number): LexiconName {
    const { nameAt, nameText, nameBits, nameLangs, nameEntity, meta } = this.views;
    const bits = nameBits[index]!;
    const lang = meta.langs[(bits >>> BITS.lang) & 255]!;
    const langs = meta.langSets[nameLangs[index]!]!;
    return {
      entity: nameEntity[index]!,
      text: this.text(nameAt, nameText, index),
      strength: STRENGTHS[bits & 3]!,
      form: FORMS[(bits >>> BITS.form) & 3]!,
      ...(lang && { lang }),
      ...(langs.length > 0 && { langs }),
    };
  }

  private text(at: Uint32Array, bytes: Uint8Array, index: number): string {
    if (index < 0 || index + 1 >= at.length)
      throw new RangeError(`There is no entry ${index} in this lexicon.`);
    return this.decoder.decode(bytes.subarray(at[index]!, at[index + 1]!));
  }
}
