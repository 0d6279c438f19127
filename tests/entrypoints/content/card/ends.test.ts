import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Cards } from '../../../../entrypoints/content/card/cards';
import { watchEnds } from '../../../../entrypoints/content/card/ends';
import { type CardState, IDLE } from '../../../../entrypoints/content/card/state';
import type { PageMention, PageMentions } from '../../../../entrypoints/content/types';
import { target, view } from './sample';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

/** A page with a card kept open for Ada, and what the page says and the reader does. */
function kept() {
  document.body.innerHTML = '<p>Ada</p>';
  const text = document.querySelector('p')!.firstChild as Text;
  const anchor = { line: () => null, element: () => (text.isConnected ? text.parentElement : null) };
  const place = { ...target('ada'), node: text, anchor };
  const card = { token: 1, target: place, by: 'pointer', view: view('ada'), wanted: null, called: false };
  let state: CardState = { ...IDLE, pinned: { ...card, muted: null } as never };
  let entity: string | null = 'ada';
  let told = () => {};
  const cards = {
    get state() {
      return state;
    },
    dispatch: () => {
      state = { ...state, pinned: null };
    },
  };
  const mentions = {
    subscribe: (listener: () => void) => {
      told = listener;
    },
    at: () => (entity ? ({ entity } as PageMention) : null),
  };
  watchEnds(cards as unknown as Cards, mentions as unknown as PageMentions, end.signal);
  return {
    text,
    isOpen: () => state.pinned !== null,
    /** What the name means on the page from now on. */
    means(now: string | null) {
      entity = now;
      told();
    },
    mute(muted: 'everywhere' | null) {
      state = { ...state, pinned: { ...state.pinned!, muted } };
    },
  };
}

describe('a card that is kept open', () => {
  it('goes when the page means somebody else', () => {
    const { means, isOpen } = kept();
    means('ada');
    expect(isOpen()).toBe(true);
    means('bo');
    expect(isOpen()).toBe(false);
  });

  it('stays while its name is muted, and until the page says the name again', () => {
    const { means, mute, isOpen } = kept();
    mute('everywhere');
    means(null);
    mute(null);
    // Another part of the page is linked first.
    means(null);
    expect(isOpen()).toBe(true);
    means('ada');
    expect(isOpen()).toBe(true);
    means(null);
    expect(isOpen()).toBe(false);
  });

  it('goes when the text is gone before the page says the name again', () => {
    const { means, mute, text, isOpen } = kept();
    mute('everywhere');
    means(null);
    mute(null);
    text.remove();
    means(null);
    expect(isOpen()).toBe(false);
  });
});
