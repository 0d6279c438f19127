import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reduce } from '../../../../entrypoints/content/card/reduce';
import { type CardEvent, IDLE } from '../../../../entrypoints/content/card/state';
import { play } from './play';
import { target, view } from './sample';

const DELAY = 350;
const ADA = target('ada');
const BO = target('bo');

const targets = fc.constantFrom(ADA, BO, target('cy'));
const tokens = fc.integer({ min: 1, max: 12 });
const times = fc.integer({ min: 0, max: 3000 });
const events: fc.Arbitrary<CardEvent> = fc.oneof(
  fc.record({ type: fc.constant('rest' as const), target: targets, delay: fc.constant(DELAY), at: times }),
  fc.constantFrom<CardEvent>({ type: 'disarm' }, { type: 'stay' }, { type: 'leave' }),
  fc.record({ type: fc.constantFrom('outside' as const, 'clear' as const), at: times }),
  fc.record({ type: fc.constant('due' as const), token: tokens }),
  fc.record({
    type: fc.constant('loaded' as const),
    token: tokens,
    view: fc.constantFrom(view('ada'), view('bo'), null),
  }),
  fc.record({ type: fc.constant('graceOver' as const), token: tokens, at: times }),
  fc.record({
    type: fc.constant('show' as const),
    target: targets,
    by: fc.constantFrom('key' as const, 'tap' as const),
  }),
  fc.record({ type: fc.constant('follow' as const), card: tokens, entity: fc.constantFrom('ada', 'bo') }),
  fc.record({ type: fc.constant('back' as const), card: tokens }),
  fc.record({ type: fc.constant('pin' as const), card: tokens, on: fc.boolean() }),
  fc.record({ type: fc.constant('close' as const), card: tokens, at: times }),
);

describe('whatever happens', () => {
  const histories = fc.array(events, { maxLength: 60 });

  it('no token is given out twice, and no two cards share one', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { state, effects } = play(history);
        const loads = effects.filter((effect) => effect.do === 'load').map(({ token }) => token);
        expect(new Set(loads).size).toBe(loads.length);
        if (state.hovered) expect(state.hovered.token).not.toBe(state.pinned?.token);
      }),
    );
  });

  it('nothing opens but what was armed, and only with content of its own', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let state = IDLE;
        for (const event of history) {
          const before = state;
          state = reduce(before, event).state;
          const known = [before.hovered?.token, before.pinned?.token, before.armed?.token];
          for (const card of [state.hovered, state.pinned]) if (card) expect(known).toContain(card.token);
        }
      }),
    );
  });

  it('a clear leaves nothing, and late news does not bring it back', () => {
    fc.assert(
      fc.property(histories, tokens, (history, token) => {
        const { state } = play([
          ...history,
          { type: 'clear', at: 1 },
          { type: 'due', token },
          { type: 'loaded', token, view: view('ada') },
          { type: 'graceOver', token, at: 2 },
        ]);
        expect([state.armed, state.hovered, state.pinned]).toEqual([null, null, null]);
      }),
    );
  });

  it('a card that is being left is always on its way to close', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { state } = play([...history, { type: 'leave' }]);
        if (state.hovered?.by !== 'pointer') return;
        const token = state.hovered.closing;
        expect(token).not.toBeNull();
        expect(play([{ type: 'graceOver', token: token!, at: 0 }], state).state.hovered?.token).not.toBe(
          state.hovered.token,
        );
      }),
    );
  });
});
