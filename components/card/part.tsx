import type { CardPart } from '../../data/library/card';
import { Cite } from '../parts/cite';
import { inLanguage } from '../parts/language';
import { NameIn } from '../parts/name-in';
import { NamesText } from '../parts/names-text';
import { t } from '../words/text';
import { Dispute } from './dispute';
import { Facts } from './facts';
import { tieRows } from './sections';
import type { Reading } from './types';

interface PartProps extends Reading {
  part: CardPart;
  /** The heading of the facts: on the card's face another than behind More. */
  factsLabel: string;
  /** The heading of the ties, where none of them is on this page. */
  tiesLabel: string;
}

/** Facts, disputes, ties and statements of one pack, in this order; what is empty is left out. */
export const Part = ({ part, factsLabel, tiesLabel, ...reading }: PartProps) => {
  const of = part.source.kind;
  const rows = tieRows(part.ties, reading.onPage);
  return (
    <div>
      {part.facts.length > 0 && (
        <section>
          <h3>{factsLabel}</h3>
          <Facts facts={part.facts} lang={part.lang} of={of} {...reading} />
        </section>
      )}
      {part.disputes.length > 0 && (
        <section>
          <h3>{t('disputed')}</h3>
          {part.disputes.map((dispute) => (
            <Dispute key={dispute.about} dispute={dispute} of={of} lang={part.lang} {...reading} />
          ))}
        </section>
      )}
      {rows.length > 0 && (
        <section>
          <h3>{rows.some((row) => reading.onPage.has(row.to)) ? t('card_onPage') : tiesLabel}</h3>
          <ul class="ties">
            {rows.map((row) => (
              <li key={row.to} {...inLanguage(part.lang)}>
                {row.as} <NameIn open={() => reading.open(row.to)}>{row.name}</NameIn>
                <Cite cites={row.cites} of={of} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {part.statements.length > 0 && (
        <section>
          <h3>{t('card_said')}</h3>
          <ul class="said">
            {part.statements.map((said) => (
              <li key={said.text} {...inLanguage(part.lang)}>
                <NamesText text={said.text} lang={part.lang} {...reading} />
                <Cite cites={said.cites} of={of} date={said.date} where={said.where} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
};
