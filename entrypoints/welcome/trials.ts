import browser from 'webextension-polyfill';
import { SAMPLE_KINDS, type Trial } from '../../components/welcome/types';
import { isRecord } from '../../data/settings/field';
import { type CardState, openCards } from '../content/card/state';

/** What a reader has tried whose cards are in this state. */
export function trialsIn(state: CardState): Trial[] {
  const trials: Trial[] = state.pinned ? ['pin'] : [];
  for (const { view } of openCards(state)) {
    if (view.kind === 'choice') trials.push('choice');
    if (view.kind !== 'card') continue;
    trials.push('rest');
    if (view.trail.length > 0) trials.push('inside');
    const kind = SAMPLE_KINDS.find((one) => one === view.content.kind);
    if (kind) trials.push(`kind-${kind}`);
  }
  return trials;
}

/** What is asked of the page from outside, and what the reader has done for that. */
const ASKED: Readonly<Record<string, Trial>> = { step: 'keys', who: 'select', page: 'toolbar' };

/** Calls when a command key, the menu or the toolbar button is tried on this page. Answers nothing itself. */
export function watchAsked(listener: (trial: Trial) => void, signal: AbortSignal): void {
  const onMessage = (message: unknown) => {
    const kind = isRecord(message) && typeof message.kind === 'string' ? message.kind : '';
    if (Object.hasOwn(ASKED, kind)) listener(ASKED[kind]!);
  };
  browser.runtime.onMessage.addListener(onMessage as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage as never), {
    once: true,
  });
}
