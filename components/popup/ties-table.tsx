import { inLanguage } from '../parts/language';
import { NameIn } from '../parts/name-in';
import { t } from '../words/text';
import type { StoryTies } from './ties-data';

/**
 * All ties, a row each. In sight its names open their cards; beside the picture it is for those who hear it, and holds
 * nothing that could take the focus out of sight.
 */
export const TiesTable = ({
  ties: { who, ties },
  lang,
  open,
}: {
  ties: StoryTies;
  /** The language of the pack. */
  lang: string;
  open?: ((entity: string) => void) | undefined;
}) => {
  const names = new Map(who.map(({ id, name }) => [id, name]));
  const name = (id: string) => {
    const text = <bdi lang={lang}>{names.get(id)}</bdi>;
    return open ? <NameIn open={() => open(id)}>{text}</NameIn> : text;
  };
  return (
    <table class="tie-table">
      <caption class="heard">{t('popup_ties')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('popup_tieFrom')}</th>
          <th scope="col">{t('popup_tieAs')}</th>
          <th scope="col">{t('popup_tieTo')}</th>
        </tr>
      </thead>
      <tbody>
        {ties.map(({ from, as, to }) => (
          <tr key={`${from} ${as} ${to}`}>
            <th scope="row">{name(from)}</th>
            <td>
              {/* The cell keeps the direction of the table, and its gap on that side. */}
              <bdi {...inLanguage(lang)}>{as}</bdi>
            </td>
            <td>{name(to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
