import type { CardProps } from '../../../components/card/types';
import { t } from '../../../components/words/text';
import type { CardContent } from '../../../data/library/card';
import type { Ask } from '../../../data/messages/send';
import type { Settings } from '../../../data/settings/schema';
import type { Ground } from '../marks/ground';
import { cardActions } from './actions';
import { lookAround } from './frame-view';
import { CardHost } from './host';
import { loadView } from './load';
import { type Origin, originOf } from './origin';
import { prepareCard } from './prepare';
import { reduce } from './reduce';
import {
  type CardEffect,
  type CardEvent,
  type CardState,
  IDLE,
  type OpenCard,
  openCards,
  type Target,
  type View,
} from './state';
import { viewOf } from './view';
import { Voice } from './voice';

/** What cards need from around them. */
export interface CardsOptions {
  /** Asks the background. */
  ask: Ask;
  settings(): Settings;
  ground(element: Element): Ground;
  /** The page's host. */
  site: string;
  onPage(): ReadonlySet<string>;
  namesIn(content: CardContent): CardProps['namesIn'];
  mute(entity: string, where: 'site' | 'everywhere', on: boolean): void;
  /** The reader says which of several entities a name means on this page. */
  choose(spelled: string, entity: string): void;
  /** The other entities of a target's sentence, the nearest first. */
  near(target: Target): readonly string[];
  /** What is open has changed. */
  onChange(state: CardState): void;
}

/** The open cards: runs the reducer and does what it asks for. */
export class Cards {
  state: CardState = IDLE;
  private readonly hosts = new Map<number, CardHost>();
  private readonly names = new WeakMap<CardContent, CardProps['namesIn']>();
  private readonly origins = new Map<number, Origin>();
  private readonly voice: Voice;
  /** The reader left the last card as a line: the next ones on this page open so. */
  brief = false;

  constructor(
    readonly options: CardsOptions,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.dispatch({ type: 'clear', at: performance.now() }), {
      once: true,
    });
    this.voice = new Voice(() => this.show(), signal);
    const listen = { capture: true, passive: true, signal };
    // A pinned card stays where it is when the page moves.
    const onScroll = ({ target }: Event) => {
      const { hovered } = this.state;
      if (hovered && !this.cardOf(target)) this.follow([hovered]);
    };
    const onResize = () => this.follow(openCards(this.state));
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
    return this.hosts.get(card.token);
  }

  /** The card with the focus inside. */
  focused(): OpenCard | null {
    return openCards(this.state).find((card) => this.host(card)?.hasFocus) ?? null;
  }

  /** Moves the focus in, to be given back when the card closes. */
  focus(card: OpenCard): void {
    this.origins.set(card.token, originOf(card.target.node));
    this.host(card)?.focus();
  }

  /**
   * Moves the focus from a card that stays open back to where it was.
   *
   * @returns false when that is nowhere.
   */
  leave(card: OpenCard): boolean {
    const origin = this.origins.get(card.token);
    origin?.release();
    origin?.giveBack();
    this.dispatch({ type: 'left' });
    return origin?.isNowhere() === false && !this.host(card)?.hasFocus;
  }

  /** Renders all cards: after each change of state, of settings or of the page. */
  show(): void {
    // What opens last stands in front.
    const open = openCards(this.state).reverse();
    for (const [token, host] of this.hosts) {
      if (!open.some((card) => card.token === token)) this.remove(token, host);
    }
    for (const card of open) this.showOne(card);
  }

  /** Has cards stand by their lines again. */
  private follow(cards: readonly OpenCard[]): void {
    for (const card of cards) this.host(card)?.position.follow();
  }

  private showOne(card: OpenCard): void {
    const { view, target, by, token } = card;
    let host = this.hosts.get(token);
    const isNew = !host;
    if (!host) {
      host = new CardHost(by === 'tap', target.anchor);
      this.hosts.set(token, host);
    }
    const content = view.kind === 'card' ? view.content : null;
    const voice = content && this.voice.for(token, content);
    const pinned = card === this.state.pinned;
    const surroundings = {
      onPage: this.options.onPage(),
      site: this.options.site,
      namesIn: content ? this.namesIn(content) : () => [],
      brief: this.brief,
      ...(voice && { voice }),
    };
    const look = {
      theme: this.theme(target.anchor.element()),
      size: this.options.settings().cardSize,
      pinned,
    };
    host.show(viewOf(card, pinned, surroundings, cardActions(card, this)), look);
    if (isNew && by === 'key') host.say(announced(view, target.spelled));
  }

  private remove(token: number, host: CardHost): void {
    const { hasFocus } = host;
    const origin = this.origins.get(token);
    if (hasFocus) origin?.release();
    host.remove();
    this.hosts.delete(token);
    this.voice.stop(token);
    this.origins.delete(token);
    if (hasFocus) origin?.giveBack();
  }

  private theme(element: Element | null): Ground {
    const { theme } = this.options.settings();
    if (theme === 'light' || theme === 'dark') return theme;
    if (theme === 'page' && element) return this.options.ground(element);
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  private namesIn(content: CardContent): CardProps['namesIn'] {
    let names = this.names.get(content);
    if (!names) {
      names = this.options.namesIn(content);
      this.names.set(content, names);
    }
    return names;
  }

  private run(effect: CardEffect): void {
    const { token } = effect;
    if (effect.do === 'load') {
      // What is armed stands in a sentence; a name inside a card does not.
      const { armed } = this.state;
      const near = armed?.token === token ? this.options.near(armed.target) : [];
      loadView(effect.entities, near, this.options.ask).then((view) =>
        this.dispatch({ type: 'loaded', token, view }),
      );
      prepareCard();
      lookAround();
    } else if (effect.do === 'call') {
      const { pinned } = this.state;
      if (pinned?.token !== token) return;
      const { view, target, called } = pinned;
      const host = this.hosts.get(token);
      host?.position.standBy(target.anchor);
      host?.say(called ? announced(view, target.spelled) : '');
    } else if (effect.do === 'due') {
      setTimeout(() => this.dispatch({ type: 'due', token }), effect.after);
    } else {
      setTimeout(() => this.dispatch({ type: 'graceOver', token, at: performance.now() }), effect.after);
    }
  }
}

/** What is said when a card is opened by key: whose it is, or what it asks. */
function announced(view: View, spelled: string): string {
  if (view.kind === 'card') return t('card_open', { name: view.content.name, role: view.content.role });
  return t(view.kind === 'choice' ? 'card_choice' : 'card_unknown', { text: spelled });
}
