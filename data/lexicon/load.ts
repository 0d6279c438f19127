import { Finder } from './find';
import { FirstWords } from './first-words';
import { readEntity, readName } from './records';
import type { Candidate, LexiconEntity, LexiconName, WholeLexicon } from './types';
import { type Views, viewSections } from './views';

/**
 * Opens a compiled lexicon. Nothing is copied and no name is read: time and memory do not grow with the names.
 *
 * @param buffer as `compile` made it.
 * @throws RangeError when the buffer is not a lexicon of this version, or not whole.
 */
export function loadLexicon(buffer: ArrayBuffer): WholeLexicon {
  return new CompiledLexicon(viewSections(buffer));
}

class CompiledLexicon implements WholeLexicon {
  readonly entityCount: number;
  readonly nameCount: number;
  private readonly entities: (LexiconEntity | undefined)[] = [];
  private readonly names: (LexiconName | undefined)[] = [];
  private readonly finder: Finder;

  constructor(private readonly views: Views) {
    this.entityCount = views.entityAt.length - 1;
    this.nameCount = views.nameEntity.length;
    this.finder = new Finder(new FirstWords(views), () => views);
  }

  entity(index: number): LexiconEntity {
    this.entities[index] ??= readEntity(this.views, index);
    return this.entities[index];
  }

  name(index: number): LexiconName {
    this.names[index] ??= readName(this.views, index);
    return this.names[index];
  }

  find(text: string, lang = ''): Candidate[] {
    return this.finder.find(text, lang);
  }
}
