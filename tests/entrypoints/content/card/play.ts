import { reduce } from '../../../../entrypoints/content/card/reduce';
import {
  type CardEffect,
  type CardEvent,
  type CardState,
  IDLE,
} from '../../../../entrypoints/content/card/state';

/** Plays events one after the other. */
export function play(events: readonly CardEvent[], from: CardState = IDLE) {
  const effects: CardEffect[] = [];
  let state = from;
  for (const event of events) {
    const step = reduce(state, event);
    state = step.state;
    effects.push(...step.effects);
  }
  return { state, effects };
}
