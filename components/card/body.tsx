import type { ComponentChildren } from 'preact';
import type { CardContent, CardPart } from '../../data/library/card';
import { Flag } from '../parts/flag';
import { asHeading } from '../parts/heading';
import { Monogram } from '../parts/monogram';
import { t } from '../words/text';
import { type Depth, Steps } from './depth';
import { Locator } from './locator';
import { Part } from './part';
import { divide, hiddenParts } from './sections';
import { Source } from './source';
import { TogetherLines, withoutTold } from './together';
import type { Reading } from './types';

/** Name, native spelling and role. The heading's level fits where it stands. `say` speaks the name. */
export const CardHead = ({ content, say }: { content: CardContent; say?: ComponentChildren }) => {
  const native = content.native && content.native.text !== content.name ? content.native : undefined;
  return (
    <div class="head">
      {content.flag ? (
        <Flag flag={content.flag} />
      ) : (
        <Monogram name={content.name} kind={content.kind} iso2={content.iso2} />
      )}
      <div class="who">
        <div class="name">
          <h2>
            <bdi lang={content.lang}>{asHeading(content.name)}</bdi>
          </h2>
          {!native && say}
        </div>
        {native && (
          <p class="native">
            <bdi lang={native.lang}>{native.text}</bdi>
            {say}
          </p>
        )}
        <p class="role">
          <bdi lang={content.lang}>{content.role}</bdi>
        </p>
      </div>
    </div>
  );
};

interface BodyProps extends Omit<Reading, 'self'> {
  content: CardContent;
  /** Whether what is read is about the story that the first facts come from. */
  inStory: boolean;
  depth: Depth;
  /** Whether it may be folded to nothing, so that the head stands alone. */
  canShorten?: boolean;
  setDepth(depth: Depth): void;
}

/** All that is known of an entity: what matters first, the rest behind More. */
export const CardBody = ({
  content: whole,
  inStory,
  depth,
  canShorten = false,
  setDepth,
  ...rest
}: BodyProps) => {
  const content = withoutTold(whole);
  const reading = { ...rest, self: content.id };
  const first = content.parts[0];
  const divided = first && divide(first, rest.onPage, content.together?.length);
  const hidden = hiddenParts(content, divided?.hidden);
  const open = depth !== 'line';
  const all = depth === 'all';
  const storyLabel = inStory ? 'card_inStory' : 'card_otherStory';
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
      {open && content.map && <Locator map={content.map} name={content.name} />}
      {open && content.together && <TogetherLines lines={content.together} {...reading} />}
      {open && divided && (
        <Part
          part={divided.shown}
          factsLabel={t(first?.source.kind === 'story' ? storyLabel : 'card_background')}
          tiesLabel={t('card_ties')}
          {...reading}
        />
      )}
      {all && hidden.filter(own).map(further)}
      {all && source}
      {all && hidden.filter((part) => !own(part)).map(further)}
      <Steps depth={depth} hasMore={hidden.length > 0} canShorten={canShorten} setDepth={setDepth} />
      {depth === 'face' && source}
    </div>
  );
};
