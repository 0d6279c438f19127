import type { Sheet, SheetEntry, SheetText } from '../../data/library/sheet';
import { readableDate } from '../parts/date';
import { asHeading } from '../parts/heading';
import { t } from '../words/text';
import { cited } from './cited';
import { link, plain, webAddress } from './escape';

/**
 * The sheet as Markdown, with the cites as on paper and the sources numbered at its end.
 *
 * @param sheet its texts are plain: whatever stands in them is shown as it is.
 */
export function sheetMarkdown(sheet: Sheet): string {
  const { title, url, publisher, date, summary, timeline, groups, disputes, sources } = sheet;
  const address = url && webAddress(url);
  const from = [...(publisher ? [plain(publisher)] : []), ...(date ? [plain(readableDate(date))] : [])];
  return [
    `# ${plain(title)}`,
    from.join(' · '),
    address ? `<${address}>` : '',
    ...summary.map(sentence),
    ...section('popup_timeline', [
      timeline.map(
        ({ dateNote, ...one }) =>
          `- **${plain(readableDate(one.date))}**${dateNote ? ` (${plain(dateNote)})` : ''}: ${sentence({ ...one, date: undefined })}`,
      ),
    ]),
    ...groups.flatMap(({ kind, entries }) => [
      `## ${plain(t(`set_${kind}_title`))}`,
      ...entries.flatMap(entry),
    ]),
    ...(disputes.length > 0 ? [`## ${plain(t('disputed'))}`] : []),
    ...disputes.flatMap(({ about, sides }) => [
      `### ${plain(about)}`,
      sides.map((side) => `- **${plain(side.by)}**: ${sentence(side)}`).join('\n'),
    ]),
    ...section('sheet_sources', [
      sources.map(
        (source, at) =>
          `${at + 1}. ${[link(source.title, source.url), ...(source.publisher ? [plain(source.publisher)] : [])].join(', ')}. ${plain(t('asOf', { date: readableDate(source.asOf) }))}`,
      ),
    ]),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

function section(title: 'popup_timeline' | 'sheet_sources', lists: readonly string[][]): string[] {
  const items = lists.flat();
  return items.length > 0 ? [`## ${plain(t(title))}`, items.join('\n')] : [];
}

const sentence = (text: Omit<SheetText, 'date'> & { date?: string | undefined }) => {
  const where = cited({ cites: text.cites, ...(text.date && { date: text.date }) });
  return `${text.label ? `${plain(text.label)}: ` : ''}${plain(text.text)}${where && ` (${plain(where)})`}`;
};

function entry({ name, native, role, count, facts, said }: SheetEntry): string[] {
  const line = [role, ...(count === undefined ? [] : [t('popup_times', { count })])];
  return [
    `### ${plain(asHeading(name))}${native ? ` (${plain(native.text)})` : ''}`,
    line.map(plain).join(' · '),
    [
      ...facts.map((fact) => `- ${sentence(fact)}`),
      ...said.map((one) => `- ${plain(t('card_said'))}: ${sentence(one)}`),
    ].join('\n'),
  ];
}
