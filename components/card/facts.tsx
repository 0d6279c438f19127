import type { CardPart } from '../../data/library/card';
import type { Fact } from '../../data/pack/schema';
import { Cite } from '../parts/cite';
import { inLanguage } from '../parts/language';
import { NamesText } from '../parts/names-text';
import type { Reading } from './types';

interface FactsProps extends Reading {
  facts: readonly Fact[];
  lang: string;
  of: CardPart['source']['kind'];
}

/** Sentences as a list, then labelled facts as a table of two columns: label, fact. */
export const Facts = ({ facts, lang, of, ...reading }: FactsProps) => {
  const sentences = facts.filter(({ label }) => !label);
  const labelled = facts.filter(({ label }) => label);
  const text = (fact: Fact) => (
    <>
      <NamesText text={fact.text} lang={lang} {...reading} />
      <Cite cites={fact.cites} of={of} date={fact.date} />
    </>
  );
  return (
    <>
      {sentences.length > 0 && (
        <ul class="facts">
          {sentences.map((fact) => (
            <li key={fact.text} {...inLanguage(lang)}>
              {text(fact)}
            </li>
          ))}
        </ul>
      )}
      {labelled.length > 0 && (
        <dl class="labelled" {...inLanguage(lang)}>
          {labelled.map((fact) => (
            <div key={`${fact.label} ${fact.text}`}>
              <dt>{fact.label}</dt>
              <dd>{text(fact)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
};
