import { expect, it } from 'vitest';
import {
  type CardState,
  type HoveredCard,
  IDLE,
  type PinnedCard,
  type View,
} from '../../../entrypoints/content/card/state';
import { trialsIn } from '../../../entrypoints/welcome/trials';
import { HARBOUR } from '../../components/sample';

const open = (view: View) => ({ view }) as HoveredCard & PinnedCard;
const card = (trail = 0): View => ({
  kind: 'card',
  content: HARBOUR,
  trail: Array.from({ length: trail }, () => HARBOUR),
});
const trials = (state: Partial<CardState>) => trialsIn({ ...IDLE, ...state });

it('counts a card and its kind, a name inside it, a pin and a choice', () => {
  expect(trials({})).toEqual([]);
  expect(trials({ hovered: open({ kind: 'unknown' }) })).toEqual([]);
  expect(trials({ hovered: open(card()) })).toEqual(['rest', 'kind-person']);
  expect(trials({ hovered: open(card(1)) })).toContain('inside');
  expect(trials({ pinned: open(card()) })).toContain('pin');
  expect(trials({ hovered: open({ kind: 'choice', options: [HARBOUR, HARBOUR] }) })).toEqual(['choice']);
});
