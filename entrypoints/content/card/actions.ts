import { writeClipboard } from './clipboard';
import type { CardEvent, OpenCard } from './state';
import type { ViewActions } from './view';

/** The cards that are open, as far as the controls of one need them. */
interface Controlled {
  readonly options: {
    mute(entity: string, where: 'site' | 'everywhere', on: boolean): void;
    choose(spelled: string, entity: string): void;
  };
  brief: boolean;
  dispatch(event: CardEvent): void;
  host(card: OpenCard): { root: ShadowRoot } | undefined;
}

/** What each control of a card does, as the card is now. */
export function cardActions(card: OpenCard, cards: Controlled): ViewActions {
  const { token, target, view, muted } = card;
  const { options } = cards;
  const entity = view.kind === 'card' ? view.content.id : '';
  return {
    open: (name) => cards.dispatch({ type: 'follow', card: token, entity: name }),
    back: () => cards.dispatch({ type: 'back', card: token }),
    pin: (on) => cards.dispatch({ type: 'pin', card: token, on }),
    close: () => cards.dispatch({ type: 'close', card: token, at: performance.now() }),
    copy: (text) => writeClipboard(text, cards.host(card)!.root),
    mute: (where) => {
      cards.dispatch({ type: 'mute', card: token, where });
      options.mute(entity, where, true);
    },
    unmute: () => {
      if (!muted) return;
      options.mute(entity, muted, false);
      cards.dispatch({ type: 'mute', card: token, where: null });
    },
    shorten: (on) => {
      cards.brief = on;
    },
    choose: (chosen) => {
      options.choose(target.spelled, chosen);
      cards.dispatch({ type: 'follow', card: token, entity: chosen });
    },
  };
}
