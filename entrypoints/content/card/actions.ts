import { writeClipboard } from './clipboard';
import type { OpenCard } from './state';
import type { CardsInView } from './types';
import type { ViewActions } from './view';

/** The card that is controlled, where it is shown. */
interface Shown {
  root: ShadowRoot;
  shorten: ViewActions['shorten'];
}

/** What each control of a card does, as the card is now. */
export function cardActions(card: OpenCard, cards: CardsInView, { root, shorten }: Shown): ViewActions {
  const { token, target, view, muted } = card;
  const { options } = cards;
  const entity = view.kind === 'card' ? view.content.id : '';
  return {
    open: (name) => cards.dispatch({ type: 'follow', card: token, entity: name }),
    back: () => cards.dispatch({ type: 'back', card: token }),
    pin: (on) => cards.dispatch({ type: 'pin', card: token, on }),
    close: () => cards.dispatch({ type: 'close', card: token, at: performance.now() }),
    copy: (text) => writeClipboard(text, root),
    mute: (where) => {
      cards.dispatch({ type: 'mute', card: token, where });
      options.mute(entity, where, true);
    },
    unmute: () => {
      if (!muted) return;
      options.mute(entity, muted, false);
      cards.dispatch({ type: 'mute', card: token, where: null });
    },
    shorten,
    choose: (chosen) => {
      options.choose(target.spelled, chosen);
      cards.dispatch({ type: 'follow', card: token, entity: chosen });
    },
  };
}
