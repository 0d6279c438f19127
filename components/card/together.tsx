import type { CardContent } from '../../data/library/card';
import { Cite } from '../parts/cite';
import { inLanguage } from '../parts/language';
import { NamesText } from '../parts/names-text';
import { t } from '../words/text';
import type { Reading } from './types';

/** What is known of it and of another name in the sentence that it was opened from. */
export const TogetherLines = ({
  lines,
  ...reading
}: { lines: NonNullable<CardContent['together']> } & Reading) => (
  <section>
    <h3>{t('card_together')}</h3>
    <ul class="together">
      {lines.map((line) => (
        <li key={line.with} {...inLanguage(line.lang)}>
          {line.by && <b>{`${line.by}: `}</b>}
          <NamesText text={line.text} lang={line.lang} {...reading} />
          <Cite cites={line.cites} of={line.of} date={line.date} />
        </li>
      ))}
    </ul>
  </section>
);

/** A card without what its lines about neighbours say already. */
export function withoutTold(content: CardContent): CardContent {
  const { together = [], parts } = content;
  if (together.length === 0) return content;
  const told = new Set(together.map(({ text }) => text));
  const tied = new Set(together.flatMap((line) => (line.isTie ? line.with : [])));
  return {
    ...content,
    parts: parts.map((part) => ({
      ...part,
      facts: part.facts.filter(({ text }) => !told.has(text)),
      statements: part.statements.filter(({ text }) => !told.has(text)),
      ties: part.ties.filter((tie) => !tied.has(tie.to) || !told.has(`${tie.as} ${tie.name}`)),
    })),
  };
}
