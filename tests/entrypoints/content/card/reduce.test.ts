import { describe, expect, it } from 'vitest';
import { type CardEvent, openedByKey } from '../../../../entrypoints/content/card/state';
import { GRACE, REOPEN } from '../../../../entrypoints/content/timings';
import { play } from './play';
import { content, target, view } from './sample';

const DELAY = 350;
const ADA = target('ada');
const BO = target('bo');

const rest = (on = ADA, at = 1000): CardEvent => ({ type: 'rest', target: on, delay: DELAY, at });
/** A card that hovers over Ada, with token 1. */
const open = () =>
  play([rest(), { type: 'due', token: 1 }, { type: 'loaded', token: 1, view: view('ada') }]).state;

describe('a card by pointer', () => {
  it('is fetched at once and opens after the delay', () => {
    const { state, effects } = play([rest()]);
    expect(effects).toEqual([
      { do: 'load', token: 1, entities: ['ada'] },
      { do: 'due', token: 1, after: DELAY },
    ]);
    expect(state.hovered).toBeNull();
    const loaded = play([{ type: 'loaded', token: 1, view: view('ada') }], state).state;
    expect(loaded.hovered).toBeNull();
    expect(play([{ type: 'due', token: 1 }], loaded).state.hovered?.view).toEqual(view('ada'));
  });

  it('waits for its content when that is late, and shows nothing before', () => {
    const due = play([rest(), { type: 'due', token: 1 }]).state;
    expect(due.hovered).toBeNull();
    expect(play([{ type: 'loaded', token: 1, view: view('ada') }], due).state.hovered?.token).toBe(1);
  });

  it('does not open when nothing is known, nor after the pointer has moved on', () => {
    expect(play([rest(), { type: 'loaded', token: 1, view: null }]).state.armed).toBeNull();
    const { state } = play([
      rest(),
      { type: 'disarm' },
      { type: 'due', token: 1 },
      { type: 'loaded', token: 1, view: view('ada') },
    ]);
    expect(state.hovered).toBeNull();
  });

  it('starts its delay once, however often the pointer is seen resting', () => {
    expect(play([rest(), rest(ADA, 1100), rest(target('ada'), 1200)]).effects).toHaveLength(2);
  });

  it('closes when the grace is over', () => {
    const { state, effects } = play([{ type: 'leave' }], open());
    expect(effects).toEqual([{ do: 'grace', token: 2, after: GRACE }]);
    expect(state.hovered?.token).toBe(1);
    expect(play([{ type: 'graceOver', token: 2, at: 2000 }], state).state).toMatchObject({
      hovered: null,
      closedAt: 2000,
    });
  });

  it('stays when the pointer comes back in time', () => {
    const { state } = play(
      [{ type: 'leave' }, { type: 'stay' }, { type: 'graceOver', token: 2, at: 2000 }],
      open(),
    );
    expect(state.hovered?.token).toBe(1);
  });

  it('opens at once after another has just closed, and after the delay later', () => {
    const closed = play([{ type: 'close', card: 1, at: 5000 }], open()).state;
    expect(play([rest(BO, 5000 + REOPEN - 1)], closed).effects).toContainEqual(
      expect.objectContaining({ do: 'due', after: 0 }),
    );
    expect(play([rest(BO, 5000 + REOPEN)], closed).effects).toContainEqual(
      expect.objectContaining({ do: 'due', after: DELAY }),
    );
  });

  it('stays closed once dismissed, until the pointer has left its mark', () => {
    const dismissed = play([{ type: 'close', card: 1, at: 1000 }], open()).state;
    expect(play([rest(ADA, 1010)], dismissed).state.armed).toBeNull();
    expect(play([{ type: 'leave' }, rest(ADA, 1020)], dismissed).state.armed?.target).toBe(ADA);
    expect(play([rest(BO, 1010), rest(ADA, 1020)], dismissed).state.armed?.target).toBe(ADA);
  });

  it('makes way for the next, which does not wait longer than the one before stays', () => {
    const { state } = play(
      [
        { type: 'leave' },
        rest(BO),
        { type: 'loaded', token: 3, view: view('bo') },
        { type: 'graceOver', token: 2, at: 2000 },
      ],
      open(),
    );
    expect(state.hovered?.target).toBe(BO);
  });
});

describe('a card by key', () => {
  const stepped = () =>
    play([
      { type: 'show', target: ADA, by: 'key' },
      { type: 'loaded', token: 1, view: view('ada') },
    ]).state;

  it('opens without delay and does not mind the pointer', () => {
    expect(stepped().hovered?.by).toBe('key');
    expect(play([{ type: 'leave' }], stepped())).toEqual({ state: stepped(), effects: [] });
  });

  it('is not disarmed by a pointer that moves', () => {
    const { state } = play([
      { type: 'show', target: ADA, by: 'key' },
      { type: 'disarm' },
      { type: 'loaded', token: 1, view: view('ada') },
    ]);
    expect(state.hovered?.token).toBe(1);
  });

  it('closes on a press outside', () => {
    expect(play([{ type: 'outside', at: 9 }], stepped()).state.hovered).toBeNull();
  });
});

describe('a pinned card', () => {
  const pinned = () => play([{ type: 'pin', card: 1, on: true }], open()).state;

  it('stays through leaving and presses outside, beside a hovered one', () => {
    const { state } = play(
      [
        { type: 'leave' },
        { type: 'outside', at: 9 },
        rest(BO),
        { type: 'due', token: 2 },
        { type: 'loaded', token: 2, view: view('bo') },
      ],
      pinned(),
    );
    expect([state.pinned?.target, state.hovered?.target]).toEqual([ADA, BO]);
  });

  it('gives way to the next that is pinned', () => {
    const { state } = play(
      [
        { type: 'show', target: BO, by: 'key' },
        { type: 'loaded', token: 2, view: view('bo') },
        { type: 'pin', card: 2, on: true },
      ],
      pinned(),
    );
    expect([state.pinned?.target, state.hovered]).toEqual([BO, null]);
  });

  it('hovers again when let go', () => {
    const { state } = play([{ type: 'pin', card: 1, on: false }], pinned());
    expect([state.pinned, state.hovered?.token]).toEqual([null, 1]);
  });

  it('keeps its name from opening a second card, wherever the page says it', () => {
    expect(play([rest()], pinned()).state.armed).toBeNull();
    expect(play([rest({ ...ADA, node: {} })], pinned()).state.armed).toBeNull();
  });

  it('lets its mark open a card once it shows somebody else, and not theirs', () => {
    const { state } = play(
      [
        { type: 'follow', card: 1, entity: 'bo' },
        { type: 'loaded', token: 2, view: view('bo') },
      ],
      pinned(),
    );
    expect(play([rest(BO)], state).state.armed).toBeNull();
    expect(play([rest(ADA)], state).state.armed?.target).toBe(ADA);
  });

  it('leaves a name that may be somebody else too to be asked for', () => {
    expect(play([rest(target('ada', 'bo'))], pinned()).state.armed).not.toBeNull();
  });
});

describe('a pinned card whose name is come to by key', () => {
  const again = { ...ADA, node: {} };
  const called = (by: 'key' | 'tap' = 'key') =>
    play([
      rest(),
      { type: 'due', token: 1 },
      { type: 'loaded', token: 1, view: view('ada') },
      { type: 'pin', card: 1, on: true },
      { type: 'show', target: BO, by: 'key' },
      { type: 'loaded', token: 2, view: view('bo') },
      { type: 'show', target: again, by },
    ]);

  it('is the one that goes there, instead of a second one, and the card before makes way', () => {
    const { state, effects } = called();
    expect([state.pinned?.token, state.pinned?.target, state.hovered, state.armed]).toEqual([
      1,
      again,
      null,
      null,
    ]);
    expect(effects.at(-1)).toEqual({ do: 'call', token: 1 });
  });

  it('is gone into by Enter until the reader turns to something else', () => {
    const { state } = called();
    expect(openedByKey(state)?.token).toBe(1);
    for (const event of [{ type: 'left' }, { type: 'outside', at: 9 }] as const) {
      expect(openedByKey(play([event], state).state)).toBeNull();
    }
    expect(openedByKey(called('tap').state)).toBeNull();
    const next = play(
      [
        { type: 'show', target: BO, by: 'key' },
        { type: 'loaded', token: 3, view: view('bo') },
      ],
      state,
    ).state;
    expect(openedByKey(next)?.target).toBe(BO);
    expect(openedByKey(play([{ type: 'close', card: 3, at: 9 }], next).state)).toBeNull();
  });
});

describe('names inside a card', () => {
  const followed = () =>
    play(
      [
        { type: 'follow', card: 1, entity: 'bo' },
        { type: 'loaded', token: 2, view: view('bo') },
      ],
      open(),
    );

  it('replace its content, with a way back', () => {
    const { state, effects } = followed();
    expect(effects).toEqual([{ do: 'load', token: 2, entities: ['bo'] }]);
    expect(state.hovered).toMatchObject({
      token: 1,
      view: { content: content('bo'), trail: [content('ada')] },
    });
    expect(play([{ type: 'back', card: 1 }], state).state.hovered?.view).toEqual(view('ada'));
  });

  it('are dropped when the reader has gone back or elsewhere meanwhile', () => {
    const { state } = play(
      [
        { type: 'follow', card: 1, entity: 'bo' },
        { type: 'follow', card: 1, entity: 'cy' },
        { type: 'loaded', token: 2, view: view('bo') },
      ],
      open(),
    );
    expect(state.hovered?.view).toEqual(view('ada'));
  });

  it('leave no way back to a choice', () => {
    const { state } = play([
      { type: 'show', target: target('ada', 'bo'), by: 'key' },
      { type: 'loaded', token: 1, view: { kind: 'choice', options: [content('ada'), content('bo')] } },
      { type: 'follow', card: 1, entity: 'bo' },
      { type: 'loaded', token: 2, view: view('bo') },
    ]);
    expect(state.hovered?.view).toEqual(view('bo'));
    expect(state.hovered?.target.why).toEqual([{ code: 'chosen' }]);
  });
});
