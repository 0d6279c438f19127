import { useState } from 'preact/hooks';
import type { CardContent, CardPart } from '../../data/library/card';
import { Flag } from '../parts/flag';
import { asHeading } from '../parts/heading';
import { Monogram } from '../parts/monogram';
import { t } from '../words/text';
import { Part, type Reading } from './part';
import { divide, hiddenParts } from './sections';
import { Source } from './source';

/** Name, native spelling and role. The heading's level fits where it stands. */
export const CardHead = ({ content }: { content: CardContent }) => (
  <div class="head">
    {content.flag ? (
      <Flag flag={content.flag} />
    ) : (
      <Monogram name={content.name} kind={content.kind} iso2={content.iso2} />
    )}
    <div class="who">
      <h2 class="name">
        <bdi lang={content.lang}>{asHeading(content.name)}</bdi>
      </h2>
      {content.native && content.native.text !== content.name && (
        <p class="native">
          <bdi lang={content.native.lang}>{content.native.text}</bdi>
        </p>
      )}
      <p class="role">
        <bdi lang={content.lang}>{content.role}</bdi>
      </p>
    </div>
  </div>
);

/** All that is known of an entity: what matters first, the rest behind More. Key it by the entity's id. */
export const CardBody = ({
  content,
  ...rest
}: { content: CardContent; open(entity: string): void } & Omit<Reading, 'self'>) => {
  const [all, setAll] = useState(false);
  const reading = { ...rest, self: content.id };
  const first = content.parts[0];
  const divided = first && divide(first, rest.onPage);
  const hidden = hiddenParts(content, divided?.hidden);
  const own = (part: CardPart) => part.source.pack === first?.source.pack;
  const source = first && <Source source={first.source} lang={first.lang} />;
  const further = (part: CardPart) => (
    <div class="further" key={part.source.pack}>
      <Part
        part={part}
        factsLabel={t(own(part) ? 'card_moreFacts' : 'card_background')}
        tiesLabel={t('card_otherTies')}
        {...reading}
      />
      {!own(part) && <Source source={part.source} lang={part.lang} />}
    </div>
  );
  return (
    <div class="body">
      {divided && (
        <Part
          part={divided.shown}
          factsLabel={t(first?.source.kind === 'story' ? 'card_inStory' : 'card_background')}
          tiesLabel={t('card_ties')}
          {...reading}
        />
      )}
      {all && hidden.filter(own).map(further)}
      {all && source}
      {all && hidden.filter((part) => !own(part)).map(further)}
      {hidden.length > 0 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'card_less' : 'card_more')}
        </button>
      )}
      {!all && source}
    </div>
  );
};
