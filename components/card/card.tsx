import { BackIcon, CloseIcon, PinIcon } from '../parts/icons';
import { t } from '../words/text';
import { CardBody, CardHead } from './body';
import { Foot } from './foot';
import type { CardProps } from './types';

/**
 * The card of one entity. A non-modal dialog that can take the focus (tabindex -1): when it does, what Tab and
 * Escape do and where the card stands are the host's business.
 */
export const Card = (props: CardProps) => {
  const { content, pinned, canGoBack, sheet, actions } = props;
  return (
    <div
      class="card"
      role="dialog"
      tabIndex={-1}
      aria-label={t('card_label', { name: content.name, role: content.role })}
      data-sheet={sheet || undefined}
      data-pinned={pinned || undefined}
    >
      <header class="top">
        {canGoBack && (
          <button
            type="button"
            class="tool back"
            aria-label={t('back')}
            title={t('back')}
            onClick={actions.back}
          >
            <BackIcon />
          </button>
        )}
        <CardHead content={content} />
        <div class="tools">
          <button
            type="button"
            class="tool"
            aria-label={t('card_pin')}
            aria-pressed={pinned}
            title={t(pinned ? 'card_unpin' : 'card_pin')}
            onClick={() => actions.pin(!pinned)}
          >
            <PinIcon on={pinned} />
          </button>
          <button
            type="button"
            class="tool close"
            aria-label={t('card_close')}
            title={t('card_close')}
            onClick={actions.close}
          >
            <CloseIcon />
          </button>
        </div>
      </header>
      <div class="scroll">
        <CardBody
          key={content.id}
          content={content}
          onPage={props.onPage}
          namesIn={props.namesIn}
          open={actions.open}
        />
      </div>
      <Foot key={`foot ${content.id}`} {...props} />
    </div>
  );
};
