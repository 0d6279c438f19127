import type { NameInText } from '../../data/link/names-by-text';
import type { Dispute as DisputeOf } from '../../data/pack/schema';
import { Cite } from '../parts/cite';
import { inLanguage } from '../parts/language';
import { NamesText } from '../parts/names-text';

/** What is disputed, and every side in a column of the same width: who says it first, then what. */
export const Dispute = ({
  dispute,
  of,
  ...reading
}: {
  dispute: DisputeOf;
  of: 'story' | 'reference';
  lang: string;
  /** The entity whose card this is: its own names stay text. */
  self?: string;
  namesIn(text: string, lang: string): readonly NameInText[];
  open(entity: string): void;
}) => (
  <div class="dispute" {...inLanguage(reading.lang)}>
    <p class="matter">{dispute.about}</p>
    <ul class="sides">
      {dispute.sides.map((side) => (
        <li key={side.by} {...inLanguage(reading.lang)}>
          <b>{side.by}</b>
          <NamesText text={side.text} {...reading} />
          <Cite cites={side.cites} of={of} />
        </li>
      ))}
    </ul>
  </div>
);
