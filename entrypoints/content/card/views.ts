import type { CardProps } from '../../../components/card/types';
import { takeDates } from '../../../components/parts/date';
import { locale, setTexts } from '../../../components/words/source';
import { t } from '../../../components/words/text';
import type { CardContent } from '../../../data/library/card';
import { cardTexts } from '../../../data/library/texts';
import { namesByText } from '../../../data/link/names-by-text';
import type { Ground } from '../marks/ground';
import { cardActions } from './actions';
import { lookAround } from './frame-view';
import { CardHost } from './host';
import { type Origin, originOf } from './origin';
import { cardSheet } from './sheet';
import { type OpenCard, openCards, type PinnedCard, type View } from './state';
import type { CardsInView, CardViews, CreateViews } from './types';
import { viewOf } from './view';
import { Voice } from './voice';

/** Makes the views of a frame's cards. */
export const createViews: CreateViews = (cards, texts, signal) => {
  setTexts(texts);
  return new Views(cards, signal);
};

class Views implements CardViews {
  private readonly hosts = new Map<number, CardHost>();
  private readonly names = new WeakMap<CardContent, CardProps['namesIn']>();
  private readonly origins = new Map<number, Origin>();
  private readonly voice: Voice;
  /** The reader left the last card as a line: the next ones on this page open so. */
  private brief = false;

  constructor(
    private readonly cards: CardsInView,
    signal: AbortSignal,
  ) {
    this.voice = new Voice(() => this.show(), signal);
  }

  prepare(): void {
    cardSheet();
    // Has the browser load the texts of the interface.
    locale();
    lookAround();
  }

  show(): void {
    // What opens last stands in front.
    const open = openCards(this.cards.state).reverse();
    for (const [token, host] of this.hosts) {
      if (!open.some((card) => card.token === token)) this.remove(token, host);
    }
    for (const card of open) this.showOne(card);
  }

  host(token: number): CardHost | undefined {
    return this.hosts.get(token);
  }

  follow(cards: readonly OpenCard[]): void {
    for (const { token } of cards) this.host(token)?.position.follow();
  }

  call({ token, view, target, called }: PinnedCard): void {
    const host = this.host(token);
    host?.position.standBy(target.anchor);
    host?.say(called ? announced(view, target.spelled) : '');
  }

  focus({ token, target }: OpenCard): void {
    this.origins.set(token, originOf(target.node));
    this.host(token)?.focus();
  }

  leave({ token }: OpenCard): void {
    const origin = this.origins.get(token);
    origin?.release();
    origin?.giveBack();
  }

  isLeft({ token }: OpenCard): boolean {
    return this.origins.get(token)?.isNowhere() === false && !this.host(token)?.hasFocus;
  }

  private showOne(card: OpenCard): void {
    const { view, target, by, token } = card;
    const { state, options } = this.cards;
    let host = this.hosts.get(token);
    const isNew = !host;
    if (!host) {
      host = new CardHost(by === 'tap', target.anchor);
      this.hosts.set(token, host);
    }
    const content = view.kind === 'card' ? view.content : null;
    for (const { dates } of contentsOf(view)) takeDates(dates ?? {});
    const voice = content && this.voice.for(token, content);
    const pinned = card === state.pinned;
    const surroundings = {
      onPage: options.onPage(),
      site: options.site,
      namesIn: content ? this.namesIn(content) : () => [],
      brief: this.brief,
      ...(voice && { voice }),
    };
    const look = {
      theme: this.theme(target.anchor.element()),
      size: options.settings().cardSize,
      pinned,
    };
    const shorten = (on: boolean) => {
      this.brief = on;
    };
    const actions = cardActions(card, this.cards, { root: host.root, shorten });
    host.show(viewOf(card, pinned, surroundings, actions), look);
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
    const { settings, ground } = this.cards.options;
    const { theme } = settings();
    if (theme === 'light' || theme === 'dark') return theme;
    if (theme === 'page' && element) return ground(element);
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }

  private namesIn(content: CardContent): CardProps['namesIn'] {
    let names = this.names.get(content);
    if (!names) {
      names = namesByText(cardTexts(content), content.names ?? []);
      this.names.set(content, names);
    }
    return names;
  }
}

function contentsOf(view: View): readonly CardContent[] {
  if (view.kind === 'card') return [view.content];
  return view.kind === 'choice' ? view.options : [];
}

/** What is said when a card is opened by key: whose it is, or what it asks. */
function announced(view: View, spelled: string): string {
  if (view.kind === 'card') return t('card_open', { name: view.content.name, role: view.content.role });
  return t(view.kind === 'choice' ? 'card_choice' : 'card_unknown', { text: spelled });
}
