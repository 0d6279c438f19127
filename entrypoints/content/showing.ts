import type { Source } from '../../components/words/source';
import { namesOf } from '../../data/lexicon/page-names';
import type { Ask } from '../../data/messages/send';
import type { Settings } from '../../data/settings/schema';
import { Cards } from './card/cards';
import { type CardKey, Elsewhere } from './card/elsewhere';
import { watchEnds } from './card/ends';
import { keyFromElsewhere, watchKeys } from './card/keys';
import { moveAlong } from './card/move-along';
import { neighbours } from './card/neighbours';
import { type CardState, openCards, openedByKey } from './card/state';
import { mentionTarget } from './card/target';
import type { CreateViews } from './card/types';
import { isText } from './dom';
import { Marks } from './marks/marks';
import { ReadNames, type WatchRead } from './marks/read-names';
import { Pointer } from './pointing/pointer';
import { watchTaps } from './pointing/tap';
import { tellCount } from './serve/count';
import { scrollTo } from './serve/go-to';
import { Stepper } from './serve/step';
import { fetchSpelled, whoIs } from './serve/who';
import type { Names, PageMention, Scan } from './types';

/** What showing is given by the first file. */
export interface ShowingOptions {
  readonly scan: Scan;
  readonly names: Names;
  readonly settings: Settings;
  readonly site: string;
  /** Asks the background. */
  readonly ask: Ask;
  /** Brings the cards' texts. */
  texts(): Promise<Source>;
  /** Tells what was read this week; none in a private window. */
  readonly watchRead: WatchRead | undefined;
  /** Where the pointer came to rest before there was a name. */
  readonly moved: PointerEvent | null;
  readonly signal: AbortSignal;
}

/** What its cards need besides. */
export interface ShowingCards {
  /** Brings what makes their views. */
  fetchViews(): Promise<CreateViews>;
  /** Told which are open, after each change. */
  onChange?(state: CardState): void;
}

/** What a frame shows: marks, and cards for them. Runs until its signal ends, and leaves nothing behind. */
export class Showing {
  private readonly marks: Marks;
  private readonly cards: Cards;
  private readonly stepper: Stepper;
  private readonly readNames: ReadNames;
  private readonly elsewhere: Elsewhere;
  private settings: Settings;
  private pointed: PageMention | null = null;

  constructor(
    private readonly options: ShowingOptions,
    { fetchViews, onChange }: ShowingCards,
  ) {
    const { scan, settings, site, ask, watchRead, moved, signal } = options;
    const { mentions } = scan;
    this.settings = settings;
    this.stepper = new Stepper(mentions);
    this.marks = new Marks(mentions, settings, () => this.cards.show(), signal);
    scan.watchMoves(this.marks.shifted, signal);
    this.readNames = new ReadNames(
      {
        watch: watchRead,
        dim: (entities) => this.marks.dim(entities),
        keep: (entity) => {
          ask('read', { entity }).catch(() => {});
        },
      },
      signal,
    );
    this.readNames.apply(settings.dimRead);
    this.elsewhere = new Elsewhere(ask);
    this.cards = new Cards(
      {
        ask,
        fetchViews,
        texts: options.texts,
        settings: () => this.settings,
        ground: (element) => this.marks.groundOf(element),
        site,
        onPage: () => new Set([...mentions.inOrder()].map(({ entity }) => entity)),
        mute: (entity, where, on) => {
          const scope = where === 'site' ? { site } : {};
          ask('mute', { entity, on, ...scope }).catch(() => {});
        },
        choose: (spelled, entity) => scan.choose(spelled, entity),
        near: (target) => neighbours(mentions, target),
        onChange: (state) => {
          this.onCards(state);
          onChange?.(state);
        },
      },
      signal,
    );
    new Pointer(
      {
        mentions,
        cards: this.cards,
        shadowRoots: () => this.marks.shadowRoots,
        delay: () => this.settings.delay,
        moved,
        onHover: (mention) => this.point(mention),
      },
      signal,
    );
    watchTaps(mentions, this.cards, () => this.marks.shadowRoots, signal);
    watchKeys(this.cards, this.elsewhere, signal);
    moveAlong(this.cards, scan, signal);
    watchEnds(this.cards, mentions, signal);
    tellCount(mentions, ask, signal);
    // What else the page says can make another mention of the same name.
    mentions.subscribe(() => this.onCards(this.cards.state), signal);
    this.prepareCards();
  }

  /** Takes other settings over at once. */
  apply(settings: Settings): void {
    this.settings = settings;
    this.marks.apply(settings);
    this.readNames.apply(settings.dimRead);
    this.cards.show();
  }

  /** Opens the card of the n-th mention of an entity (from 0) and scrolls to it. */
  goTo(entity: string, nth: number): boolean {
    let left = nth;
    for (const mention of this.options.scan.mentions.inOrder()) {
      if (mention.entity === entity && left-- === 0) return this.open(mention);
    }
    return false;
  }

  /** Opens the card of the next or previous mention; false when there is none further. */
  step(by: 1 | -1): boolean {
    const mention = this.stepper.next(by);
    if (mention) return this.open(mention);
    // The card stepped to last may still be on its way.
    const { hovered, armed } = this.cards.state;
    if (hovered?.by === 'key' || armed?.by === 'key')
      this.cards.dispatch({ type: 'outside', at: performance.now() });
    return false;
  }

  /** Opens a card for selected text; false when no entity is meant. `menu` is where it was asked for. */
  async who(text: string, menu: MouseEvent | null): Promise<boolean> {
    const { scan, names, signal } = this.options;
    await fetchSpelled(text, names);
    if (signal.aborted) return false;
    const target = whoIs(text, scan.mentions, namesOf(names.lexicon), menu);
    this.cards.dispatch({ type: 'show', target, by: 'key' });
    return target.entities.length > 0;
  }

  /** Another frame has a card that was opened by key; null: none has. */
  cardIn(frame: number | null): void {
    this.elsewhere.hear(frame);
  }

  /** A key for the card here, pressed in another frame. */
  key(key: CardKey): boolean {
    return keyFromElsewhere(this.cards, key);
  }

  /** Once the first marks are painted, which never is in a page that nobody sees, a card may be wanted soon. */
  private prepareCards(): void {
    requestAnimationFrame(() =>
      requestIdleCallback(() => {
        // If it fails now, the first card tries again.
        if (!this.options.signal.aborted) this.cards.prepare().catch(() => {});
      }),
    );
  }

  private open(mention: PageMention): boolean {
    this.stepper.set(mention);
    scrollTo(mention);
    this.cards.dispatch({ type: 'show', target: mentionTarget(mention), by: 'key' });
    return true;
  }

  private point(mention: PageMention | null): void {
    if (mention === this.pointed) return;
    this.pointed = mention;
    this.onCards(this.cards.state);
  }

  /** Strong are the mark under the pointer and those a card is open for. */
  private onCards(state: CardState): void {
    const { mentions } = this.options.scan;
    const cards = openCards(state);
    this.elsewhere.tell(openedByKey(state) !== null);
    const open = cards.flatMap(({ target: { node, offset } }) =>
      isText(node) ? (mentions.at(node, offset) ?? []) : [],
    );
    const { pointed } = this;
    const held = pointed && mentions.of(pointed.block).includes(pointed) ? [pointed] : [];
    this.marks.hover([...new Set([...open, ...held])]);
    this.readNames.show(cards.flatMap(({ view }) => (view.kind === 'card' ? view.content.id : [])));
  }
}
