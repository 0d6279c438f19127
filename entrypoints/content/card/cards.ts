import type { CardHost } from './host';
import { loadView } from './load';
import { reduce } from './reduce';
import {
  type CardEffect,
  type CardEvent,
  type CardState,
  IDLE,
  type OpenCard,
  openCards,
  type View,
} from './state';
import type { CardsOptions, CardViews } from './types';

/** The open cards: runs the reducer and does what it asks for. Their views are there before any of them is open. */
export class Cards {
  state: CardState = IDLE;
  private views: CardViews | null = null;
  private coming: Promise<CardViews> | null = null;

  constructor(
    readonly options: CardsOptions,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.dispatch({ type: 'clear', at: performance.now() }), {
      once: true,
    });
    const listen = { capture: true, passive: true, signal };
    // A pinned card stays where it is when the page moves.
    const onScroll = ({ target }: Event) => {
      const { hovered } = this.state;
      if (hovered && !this.cardOf(target)) this.views?.follow([hovered]);
    };
    const onResize = () => this.views?.follow(openCards(this.state));
    window.addEventListener('scroll', onScroll, listen);
    window.addEventListener('resize', onResize, listen);
    window.visualViewport?.addEventListener('resize', onResize, listen);
  }

  dispatch(event: CardEvent): void {
    const before = this.state;
    const { state, effects } = reduce(before, event);
    this.state = state;
    for (const effect of effects) this.run(effect);
    if (state.hovered === before.hovered && state.pinned === before.pinned) return;
    this.show();
    this.options.onChange(state);
  }

  /** The open card whose host an event was sent to. */
  cardOf(target: EventTarget | null): OpenCard | null {
    return openCards(this.state).find((card) => this.host(card)?.element === target) ?? null;
  }

  host(card: OpenCard): CardHost | undefined {
    return this.views?.host(card.token);
  }

  /** The card with the focus inside. */
  focused(): OpenCard | null {
    return openCards(this.state).find((card) => this.host(card)?.hasFocus) ?? null;
  }

  /** Moves the focus in, to be given back when the card closes. */
  focus(card: OpenCard): void {
    this.views?.focus(card);
  }

  /**
   * Moves the focus from a card that stays open back to where it was.
   *
   * @returns false when that is nowhere.
   */
  leave(card: OpenCard): boolean {
    this.views?.leave(card);
    this.dispatch({ type: 'left' });
    return this.views?.isLeft(card) ?? false;
  }

  /** Renders all cards: after each change of state, of settings or of the page. */
  show(): void {
    this.views?.show();
  }

  /**
   * Fetches what makes views, before the first card or for it.
   *
   * @throws Error as `fetchViews` and `texts`; the next call tries again.
   */
  async prepare(): Promise<CardViews> {
    this.coming ??= this.createViews();
    try {
      this.views = await this.coming;
      return this.views;
    } catch (error) {
      this.coming = null;
      throw error;
    }
  }

  private async createViews(): Promise<CardViews> {
    const { options, signal } = this;
    const [create, texts] = await Promise.all([options.fetchViews(), options.texts()]);
    return create(this, texts, signal);
  }

  private run(effect: CardEffect): void {
    const { token } = effect;
    if (effect.do === 'load') {
      // What is armed stands in a sentence; a name inside a card does not.
      const { armed } = this.state;
      const near = armed?.token === token ? this.options.near(armed.target) : [];
      this.load(effect.entities, near).then((view) => this.dispatch({ type: 'loaded', token, view }));
    } else if (effect.do === 'call') {
      const { pinned } = this.state;
      if (pinned?.token === token) this.views?.call(pinned);
    } else if (effect.do === 'due') {
      setTimeout(() => this.dispatch({ type: 'due', token }), effect.after);
    } else {
      setTimeout(() => this.dispatch({ type: 'graceOver', token, at: performance.now() }), effect.after);
    }
  }

  /** Facts and views are fetched side by side. Without either there is no card. */
  private async load(entities: readonly string[], near: readonly string[]): Promise<View | null> {
    const views = this.prepare().then(
      (ready) => ready.prepare(),
      () => null,
    );
    const [view, ready] = await Promise.all([loadView(entities, near, this.options.ask), views]);
    return ready === null ? null : view;
  }
}
