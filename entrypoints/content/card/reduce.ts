import { GRACE, REOPEN } from '../timings';
import {
  type Armed,
  type CardEffect,
  type CardEvent,
  type CardState,
  type HoveredCard,
  isCardOf,
  type OpenCard,
  openCards,
  sameTarget,
  type Target,
  type View,
} from './state';

/** What comes of an event. */
export interface Step {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}

const still = (state: CardState): Step => ({ state, effects: [] });

/**
 * How cards behave, as a pure function: from a state and an event to the next state and the effects to be run. An event
 * that does not fit the state (a timer that was overtaken, content that comes too late) changes nothing.
 */
export function reduce(state: CardState, event: CardEvent): Step {
  switch (event.type) {
    case 'rest':
      return rest(state, event);
    case 'disarm':
      return still(state.armed?.by === 'pointer' ? { ...state, armed: null } : state);
    case 'stay':
      return still(state.hovered?.closing ? withHovered(state, { closing: null }) : state);
    case 'leave':
      return leave(state);
    case 'outside':
      return still(closeHovered({ ...uncalled(state), armed: null }, event.at));
    case 'due':
      return still(settle(state, event.token, { due: true }));
    case 'loaded':
      return still(loaded(state, event.token, event.view));
    case 'graceOver':
      return still(graceOver(state, event.token, event.at));
    case 'show':
      return show(state, event);
    case 'follow':
      return follow(state, event.card, event.entity);
    case 'back':
      return still(change(state, event.card, back));
    case 'left':
      return still(uncalled(state));
    case 'moved':
      return still(moved(state, event.now));
    case 'pin':
      return still(event.on ? pin(state, event.card) : unpin(state, event.card));
    case 'mute':
      return still(change(state, event.card, () => ({ muted: event.where })));
    case 'close':
      if (state.hovered?.token === event.card) {
        return still({ ...closeHovered(state, event.at), dismissed: state.hovered.target });
      }
      if (state.pinned?.token === event.card) return still({ ...state, pinned: null });
      return still(state);
    case 'clear':
      return still({ ...closeHovered(state, event.at), armed: null, pinned: null });
  }
}

function rest(state: CardState, { target, delay, at }: CardEvent & { type: 'rest' }): Step {
  const { hovered, pinned, armed, dismissed } = state;
  if (dismissed && sameTarget(dismissed, target)) return still(state);
  if (hovered && sameTarget(hovered.target, target)) {
    return still({ ...withHovered(state, { closing: null }), armed: null });
  }
  // A second one would say the same.
  if (pinned && isCardOf(pinned, target)) return still({ ...state, armed: null });
  if (armed && sameTarget(armed.target, target)) return still(state);
  const token = state.issued + 1;
  const next: Armed = { token, target, by: 'pointer', due: false, view: null };
  return {
    state: { ...state, issued: token, armed: next, dismissed: null },
    effects: [
      { do: 'load', token, entities: target.entities },
      { do: 'due', token, after: at - state.closedAt < REOPEN ? 0 : delay },
    ],
  };
}

function show(state: CardState, { target, by }: CardEvent & { type: 'show' }): Step {
  const { pinned } = state;
  if (pinned && isCardOf(pinned, target)) {
    return {
      state: { ...state, armed: null, hovered: null, pinned: { ...pinned, target, called: by === 'key' } },
      effects: [{ do: 'call', token: pinned.token }],
    };
  }
  const token = state.issued + 1;
  return {
    state: { ...uncalled(state), issued: token, armed: { token, target, by, due: true, view: null } },
    effects: [{ do: 'load', token, entities: target.entities }],
  };
}

function leave(state: CardState): Step {
  const { hovered } = state;
  if (hovered?.by !== 'pointer' || hovered.closing !== null) return still({ ...state, dismissed: null });
  const token = state.issued + 1;
  return {
    state: { ...withHovered(state, { closing: token }), issued: token, dismissed: null },
    effects: [{ do: 'grace', token, after: GRACE }],
  };
}

/** The grace is over. What was armed meanwhile need not wait any longer: the card before it has just closed. */
function graceOver(state: CardState, token: number, at: number): CardState {
  if (state.hovered?.closing !== token) return state;
  const closed = closeHovered(state, at);
  return closed.armed ? settle(closed, closed.armed.token, { due: true }) : closed;
}

function loaded(state: CardState, token: number, view: View | null): CardState {
  if (state.armed?.token === token) {
    return view ? settle(state, token, { view }) : { ...state, armed: null };
  }
  const card = openCards(state).find(({ wanted }) => wanted === token);
  if (!card) return state;
  return change(state, card.token, ({ view: before, target }) => {
    if (view?.kind !== 'card') return { wanted: null };
    const next = { wanted: null, muted: null };
    if (before.kind === 'card')
      return { ...next, view: { ...view, trail: [...before.trail, before.content] } };
    return { ...next, view: { ...view, trail: [] }, target: { ...target, why: [{ code: 'chosen' }] } };
  });
}

/** Opens what is armed once its time has come and its content is there, whichever is last. */
function settle(state: CardState, token: number, news: Partial<Armed>): CardState {
  if (state.armed?.token !== token) return state;
  const armed = { ...state.armed, ...news };
  const { due, view, target, by } = armed;
  if (!due || !view) return { ...state, armed };
  const hovered = { token, target, by, view, closing: null, wanted: null, muted: null };
  return { ...state, armed: null, hovered };
}

function follow(state: CardState, card: number, entity: string): Step {
  if (!find(state, card)) return still(state);
  const token = state.issued + 1;
  return {
    state: { ...change(state, card, () => ({ wanted: token })), issued: token },
    effects: [{ do: 'load', token, entities: [entity] }],
  };
}

function back({ view }: OpenCard): Partial<OpenCard> {
  const content = view.kind === 'card' ? view.trail.at(-1) : undefined;
  if (view.kind !== 'card' || !content) return {};
  return { wanted: null, muted: null, view: { kind: 'card', content, trail: view.trail.slice(0, -1) } };
}

function moved(state: CardState, now: (target: Target) => Target): CardState {
  const { armed, hovered, pinned, dismissed } = state;
  const there = <Card extends { target: Target }>(card: Card | null) =>
    card && { ...card, target: now(card.target) };
  return {
    ...state,
    armed: there(armed),
    hovered: there(hovered),
    pinned: there(pinned),
    dismissed: dismissed && now(dismissed),
  };
}

function pin(state: CardState, card: number): CardState {
  if (state.hovered?.token !== card) return state;
  const { closing, ...open } = state.hovered;
  return { ...state, hovered: null, pinned: { ...open, called: open.by === 'key' } };
}

function unpin(state: CardState, card: number): CardState {
  if (state.pinned?.token !== card) return state;
  const { called, ...open } = state.pinned;
  return { ...state, pinned: null, hovered: { ...open, closing: null } };
}

function uncalled(state: CardState): CardState {
  return state.pinned?.called ? { ...state, pinned: { ...state.pinned, called: false } } : state;
}

function closeHovered(state: CardState, at: number): CardState {
  return state.hovered ? { ...state, hovered: null, closedAt: at } : state;
}

function find(state: CardState, token: number): OpenCard | undefined {
  return openCards(state).find((card) => card.token === token);
}

function change(state: CardState, token: number, news: (card: OpenCard) => Partial<OpenCard>): CardState {
  const changed = <Card extends OpenCard>(card: Card | null) =>
    card?.token === token ? { ...card, ...news(card) } : card;
  return { ...state, hovered: changed(state.hovered), pinned: changed(state.pinned) };
}

function withHovered(state: CardState, news: Partial<HoveredCard>): CardState {
  return state.hovered ? { ...state, hovered: { ...state.hovered, ...news } } : state;
}
