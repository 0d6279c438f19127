import { readEndings } from './endings';
import { FIRST_OWN_CLASS, FOREIGN_SHAPES } from './layout';
import type { Views } from './views';

type Sets = readonly ReadonlySet<string>[];

/** Which endings words take, as sets: made for each buffer when first asked for. */
export class EndingSets {
  private readonly foreign = new WeakMap<Views, Map<string, Sets>>();
  private readonly own = new WeakMap<Views, Sets>();

  /**
   * Whether words of a class take an ending.
   *
   * @param group the class: not 0, which has none.
   * @param lang the subtag of the text's language, by which foreign names are declined.
   */
  has(views: Views, group: number, lang: string, ending: string): boolean {
    const sets = group < FIRST_OWN_CLASS ? this.foreignOf(views, lang) : this.ownOf(views);
    return sets[group < FIRST_OWN_CLASS ? group - 1 : group]?.has(ending) ?? false;
  }

  private foreignOf(views: Views, lang: string): Sets {
    const byLang = this.foreign.get(views) ?? new Map<string, Sets>();
    this.foreign.set(views, byLang);
    let sets = byLang.get(lang);
    if (!sets) {
      const written = views.meta.foreign[lang];
      const lists = written === undefined ? FOREIGN_SHAPES.map((end) => [end]) : readEndings(written);
      sets = lists.map((endings) => new Set(endings));
      byLang.set(lang, sets);
    }
    return sets;
  }

  private ownOf(views: Views): Sets {
    let sets = this.own.get(views);
    if (!sets) {
      sets = views.meta.classes.map((endings) => new Set(endings));
      this.own.set(views, sets);
    }
    return sets;
  }
}
