import { expect, it, vi } from 'vitest';
import { Cards } from '../../../../entrypoints/content/card/cards';
import { openCards } from '../../../../entrypoints/content/card/state';
import type { CardsOptions, CardViews, CreateViews } from '../../../../entrypoints/content/card/types';
import { content, target } from './sample';

/** Cards of which the views come, or not, when they are told to. */
function cards() {
  const show = vi.fn();
  const views: CardViews = {
    prepare() {},
    show,
    host: () => undefined,
    follow() {},
    call() {},
    focus() {},
    leave() {},
    isLeft: () => false,
  };
  const asked: { come(create: CreateViews): void; fail(error: Error): void }[] = [];
  const options: CardsOptions = {
    ask: (async (_: string, { entity }: { entity: string }) => content(entity)) as CardsOptions['ask'],
    fetchViews: () => new Promise((come, fail) => asked.push({ come, fail })),
    texts: async () => () => '',
    settings: () => {
      throw new Error('Nothing is drawn here.');
    },
    ground: () => 'light',
    site: 'news.example',
    onPage: () => new Set(),
    mute() {},
    choose() {},
    near: () => [],
    onChange() {},
  };
  const all = new Cards(options, new AbortController().signal);
  const open = () => openCards(all.state).map(({ target }) => target.spelled);
  return { all, asked, open, show, come: () => asked.at(-1)!.come(() => views) };
}

it('opens a card when its views have come as well as its facts', async () => {
  const { all, open, show, come } = cards();
  all.dispatch({ type: 'show', target: target('ada'), by: 'key' });
  // In the next turn of the event loop all has followed that can.
  await new Promise((turn) => setTimeout(turn));
  expect(open()).toEqual([]);
  come();
  await vi.waitFor(() => expect(open()).toEqual(['ada']));
  expect(show).toHaveBeenCalledOnce();
});

it('fetches the views once', async () => {
  const { all, asked, open, come } = cards();
  void all.prepare();
  come();
  for (const id of ['ada', 'bo']) {
    all.dispatch({ type: 'show', target: target(id), by: 'key' });
    await vi.waitFor(() => expect(open()).toEqual([id]));
  }
  expect(asked).toHaveLength(1);
});

it('opens none without views, and fetches them for the next one again', async () => {
  const { all, asked, open, come } = cards();
  all.dispatch({ type: 'show', target: target('ada'), by: 'key' });
  asked[0]!.fail(new Error('The browser lets nothing in here.'));
  await vi.waitFor(() => expect(all.state.armed).toBeNull());
  expect(open()).toEqual([]);
  all.dispatch({ type: 'show', target: target('bo'), by: 'key' });
  expect(asked).toHaveLength(2);
  come();
  await vi.waitFor(() => expect(open()).toEqual(['bo']));
});
