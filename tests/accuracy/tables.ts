import type { Lexicon, LexiconEntity } from '../../data/lexicon/types';
import type { Silence } from '../../data/link/types';
import type { Case } from './cases';
import { inside, meant, type Outcome, type Span, Tally } from './score';

type Sort = keyof Outcome;
type Found = { entity: string; form: string; rule?: string };

/** One table for each way to sort what was found in a file. */
export class Tables {
  private readonly tables = new Map<string, Tally>();
  private readonly kinds: ReadonlyMap<string, string>;

  constructor(
    private readonly lexicon: Lexicon,
    entities: readonly LexiconEntity[],
  ) {
    this.kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  }

  /** Silences by rule: kept from being wrong, and kept from being right. */
  private readonly silences = new Map<string, { rightly: number; wrongly: number }>();

  add(each: Case, { right, wrong, missed }: Outcome, silences: readonly Silence[]): void {
    for (const { entity, form, why } of right)
      this.count(each, 'right', { entity, form, rule: why[0]?.code ?? 'none' });
    for (const { entity, form, why } of wrong)
      this.count(each, 'wrong', { entity, form, rule: why[0]?.code ?? 'none' });
    for (const { start, end, entity } of missed)
      this.count(each, 'missed', { entity, form: this.formOf(each.text.slice(start, end), each.lang) });
    this.addSilences(each, missed, silences);
  }

  /** One count for a span, whatever number of entities it may mean. */
  private addSilences(each: Case, missed: readonly Span[], silences: readonly Silence[]): void {
    const spans = new Map(silences.map((silence) => [silence.start, silence]));
    for (const silence of spans.values()) {
      if (!inside(each, silence) || (each.namesOnly && silence.form === 'demonym')) continue;
      const row = this.silences.get(silence.rule) ?? { rightly: 0, wrongly: 0 };
      this.silences.set(silence.rule, row);
      if (missed.some((span) => meant(span)(silence))) row.wrongly += 1;
      else row.rightly += 1;
    }
  }

  private count({ lang, source }: Case, sort: Sort, { entity, form, rule }: Found): void {
    const words = form === 'demonym' ? 'words of nationality' : 'names';
    this.tally('all', 'all', sort);
    if (source) {
      this.tally('by source', source, sort);
      this.tally('by source', `${source}, ${words}`, sort);
    }
    this.tally('by kind', this.kinds.get(entity) ?? 'unknown', sort);
    this.tally('by form', words, sort);
    this.tally('by language', lang || '?', sort);
    if (rule) this.tally('found by rule', rule, sort);
  }

  private tally(table: string, key: string, sort: Sort): void {
    const tally = this.tables.get(table) ?? new Tally();
    this.tables.set(table, tally);
    tally.add(key, sort);
  }

  /** What an annotated text would be, had it been found. */
  private formOf(text: string, lang: string): string {
    const names = this.lexicon.find(text, lang).flatMap((candidate) => candidate.names);
    return names.length > 0 ? this.lexicon.name(names[0]!).form : 'name';
  }

  toString(): string {
    const silences = [...this.silences]
      .sort(([, left], [, right]) => right.rightly - left.rightly)
      .map(([rule, { rightly, wrongly }]) => `  ${rule.padEnd(44)} ${rightly} rightly, ${wrongly} wrongly`);
    return [
      ...[...this.tables].map(([title, tally]) => ` ${title}\n${tally}`),
      ` silent by rule\n${silences.join('\n')}`,
    ].join('\n');
  }
}
