import type { CardContent, CardPart } from '../../data/library/card';
import { citeList } from '../parts/cites';
import { readableDate } from '../parts/date';
import { t } from '../words/text';

const cited = (text: string, cites: readonly number[], part: CardPart, date?: string) => {
  const list = citeList(cites);
  const where = part.source.kind === 'story' ? `¶${list}` : `[${list}]`;
  return `${text} (${date ? `${readableDate(date)}, ` : ''}${where})`;
};

function sourceLines({ source }: CardPart): string[] {
  const all = source.article ? [source.article] : (source.sources ?? []);
  return all.map((one, i) => {
    const title = [one.title, one.publisher, one.url].filter(Boolean).join(', ');
    const asOf = 'asOf' in one ? one.asOf : source.asOf;
    const from = t('card_source', { title: source.article ? title : `[${i + 1}] ${title}` });
    const line = `${from}. ${t('asOf', { date: readableDate(asOf) })}`;
    return line.endsWith('.') ? line : `${line}.`;
  });
}

/**
 * The card as plain text for the clipboard: who it is, then per pack its facts, what is disputed by whom, what was
 * said, each with its place in the source, and the source itself.
 */
export function copyText(content: CardContent): string {
  const lines = [`${content.name}, ${content.role}`];
  for (const part of content.parts) {
    lines.push('');
    for (const fact of part.facts) {
      lines.push(
        `- ${cited(`${fact.label ? `${fact.label}: ` : ''}${fact.text}`, fact.cites, part, fact.date)}`,
      );
    }
    for (const dispute of part.disputes) {
      lines.push(`- ${t('disputed')}: ${dispute.about}`);
      for (const side of dispute.sides) lines.push(`  - ${side.by}: ${cited(side.text, side.cites, part)}`);
    }
    for (const said of part.statements) {
      lines.push(`- ${t('card_said')}: ${cited(said.text, said.cites, part, said.date)}`);
    }
    lines.push(...sourceLines(part));
  }
  return lines.join('\n');
}
