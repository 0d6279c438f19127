import { writeClipboard } from './clipboard';
import type { CardEvent, OpenCard } from './state';
import type { ViewActions } from './view';

/** What the controls of a card act on. */
interface Controlled {
  dispatch(event: CardEvent): void;
  mute(entity: string, where: 'site' | 'everywhere', on: boolean): void;
  choose(spelled: string, entity: string): void;
  /** The card's own tree. */
  root(): ShadowRoot;
  shorten(on: boolean): void;
}

/** What each control of a card does, as the card is now. */
export function cardActions(
  { token, target, view, muted }: OpenCard,
  { dispatch, mute, choose, root, shorten }: Controlled,
): ViewActions {
  const entity = view.kind === 'card' ? view.content.id : '';
  return {
    open: (name) => dispatch({ type: 'follow', card: token, entity: name }),
    back: () => dispatch({ type: 'back', card: token }),
    pin: (on) => dispatch({ type: 'pin', card: token, on }),
    close: () => dispatch({ type: 'close', card: token, at: performance.now() }),
    copy: (text) => writeClipboard(text, root()),
    mute: (where) => {
      dispatch({ type: 'mute', card: token, where });
      mute(entity, where, true);
    },
    unmute: () => {
      if (!muted) return;
      mute(entity, muted, false);
      dispatch({ type: 'mute', card: token, where: null });
    },
    shorten,
    choose: (chosen) => {
      choose(target.spelled, chosen);
      dispatch({ type: 'follow', card: token, entity: chosen });
    },
  };
}
