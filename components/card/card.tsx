import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackIcon, CloseIcon, PinIcon, ResizeIcon } from '../parts/icons';
import { t } from '../words/text';
import { CardBody, CardHead } from './body';
import { useDepth } from './depth';
import { Foot } from './foot';
import { Say } from './say';
import { isInStory } from './sections';
import { Tool } from './tool';
import type { CardProps } from './types';

/**
 * The card of one entity. A non-modal dialog that can take the focus (tabindex -1): when it does, what Tab and
 * Escape do and where the card stands are the host's business; so is what dragging a pinned one by its head, its
 * handle or its corner does.
 */
export const Card = (props: CardProps) => {
  const { content, pinned, canGoBack, sheet, brief, voice, actions } = props;
  const [depth, setDepth] = useDepth(content.id, brief ? 'line' : 'face');
  const movable = pinned && !sheet;
  const card = useRef<HTMLDivElement>(null);
  // Another entity is read from its beginning; where there is little room all of the card scrolls.
  useLayoutEffect(() => {
    for (const scrolled of [card.current, card.current?.querySelector('.scroll')]) scrolled?.scrollTo(0, 0);
  }, [content.id]);
  return (
    <div
      class="card"
      ref={card}
      role="dialog"
      tabIndex={-1}
      aria-label={t('card_label', { name: content.name, role: content.role })}
      data-sheet={sheet || undefined}
      data-pinned={pinned || undefined}
    >
      <header class="top" data-drag={movable ? 'move' : undefined}>
        {canGoBack && (
          // Another card's, so that the focus goes from it to the card, which is read out.
          <Tool key={content.id} kind="back" label={t('back')} press={actions.back}>
            <BackIcon />
          </Tool>
        )}
        {movable && <Tool kind="move" label={t('card_move')} drag="move" />}
        <CardHead content={content} say={voice && <Say voice={voice} />} />
        <div class="tools">
          <Tool
            kind="pin"
            label={t('card_pin')}
            hint={t(pinned ? 'card_unpin' : 'card_pin')}
            on={pinned}
            press={() => actions.pin(!pinned)}
          >
            <PinIcon on={pinned} />
          </Tool>
          <Tool kind="close" label={t('card_close')} press={actions.close}>
            <CloseIcon />
          </Tool>
        </div>
      </header>
      <div class="scroll scroller">
        <CardBody
          key={content.id}
          content={content}
          inStory={isInStory(content, props)}
          depth={depth}
          canShorten
          setDepth={(next) => {
            setDepth(next);
            actions.shorten(next === 'line');
          }}
          onPage={props.onPage}
          namesIn={props.namesIn}
          open={actions.open}
        />
      </div>
      {depth !== 'line' && <Foot key={`foot ${content.id}`} {...props} />}
      {movable && (
        <Tool kind="resize" label={t('card_resize')} drag="resize">
          <ResizeIcon />
        </Tool>
      )}
    </div>
  );
};
