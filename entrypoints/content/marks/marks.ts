import type { Settings } from '../../../data/settings/schema';
import { layoutParent } from '../dom';
import { type Span, spanOf } from '../mentions/span';
import { isRendered } from '../read/sight';
import { throttle } from '../throttle';
import { LOOK_EVERY } from '../timings';
import type { Moves, PageBlock, PageMention, PageMentions } from '../types';
import { Arrangement } from './arrangement';
import { areForced, watchForcedColours } from './forced-colours';
import { type Ground, groundOf } from './ground';
import { hoverName, markName } from './highlight-names';
import { blockBox, mentionEdges } from './measure';
import { isMoving, Moved } from './motion';
import { blocksWithin, within } from './nearby';
import { Painter } from './painter';
import { watchWindow } from './watch-window';

/** More mentions than this in one block are looked at one by one, as blocks are. */
const MANY = 30;

type Place = { name: string; span: Span };

/**
 * Paints mentions. Only those near the viewport are registered (a registered range costs every frame in which the page
 * changes anything); all changes of one frame are taken together.
 */
export class Marks {
  // Beneath what the page itself highlights: what it has found for the reader, or the reader has marked in it.
  private readonly painter = new Painter<PageMention>(-2);
  private readonly hoverPainter = new Painter<PageMention>(-1);
  private readonly arrangement: Arrangement;
  /** What the page shows may have moved, though it was neither scrolled nor resized. */
  readonly shifted: (moves: Moves) => void;
  /** Looks where everything stands; throttled. */
  private readonly look: () => void;
  /** Whether colours may have changed since the last look, and elements whose layout may have. */
  private recoloured = false;
  private readonly restyled = new Set<Element>();
  private covers = new WeakMap<Element, Ground | null>();
  private grounds = new WeakMap<Element, Ground>();
  private hovered: readonly PageMention[] = [];
  /** Pixels that a fling goes on for, downwards above zero. */
  private ahead = 0;
  private read: ReadonlySet<string> = new Set();
  private frame = 0;

  /** @param onGround called when the page may have changed between light and dark. */
  constructor(
    private readonly mentions: PageMentions,
    private settings: Settings,
    private readonly onGround: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.look = throttle(
      () => this.ask(),
      () => LOOK_EVERY,
      signal,
    );
    const moved = new Moved(() => this.update(), signal);
    this.shifted = ({ all, restyled, replaced }) => {
      if (mentions.size === 0) return;
      if (replaced.size > 0)
        for (const painter of [this.painter, this.hoverPainter]) painter.follow(replaced);
      this.recoloured ||= all;
      for (const element of restyled) {
        this.restyled.add(element);
        this.recoloured ||= this.covers.has(element);
        if (this.arrangement.holds(element)) moved.add(element);
      }
      this.look();
    };
    const onWindow = {
      moved: (ahead: number) => {
        this.ahead = ahead;
        this.ask();
      },
      reflowed: () => this.arrangement.relay(),
    };
    this.arrangement = new Arrangement(mentions, watchWindow(onWindow, signal));
    matchMedia('(prefers-color-scheme: dark)').addEventListener(
      'change',
      () => {
        this.recoloured = true;
        this.ask();
        onGround();
      },
      { signal },
    );
    watchForcedColours(() => this.apply(this.settings), signal);
    mentions.subscribe((changed) => this.onMentions(changed), signal);
    signal.addEventListener('abort', () => this.end(), { once: true });
    // What there is already need not wait for a frame.
    this.update();
  }

  /** The shadow roots that mentions stand in. */
  get shadowRoots(): ShadowRoot[] {
    return this.arrangement.shadowRoots;
  }

  /** Takes other settings over at once. */
  apply(settings: Settings): void {
    this.settings = settings;
    this.arrangement.renew();
    this.hover(this.hovered);
    this.ask();
  }

  /** The mentions to be painted stronger: under the pointer, or with a card open. */
  hover(mentions: readonly PageMention[]): void {
    if (this.signal.aborted) return;
    this.hovered = mentions;
    this.hoverPainter.paint(this.places(mentions, hoverName));
  }

  /** The entities whose marks are to be fainter. */
  dim(entities: ReadonlySet<string>): void {
    if (this.signal.aborted) return;
    this.read = entities;
    this.ask();
  }

  /** What ground a mention stands on. */
  groundOf(element: Element): Ground {
    let ground = this.grounds.get(element);
    if (!ground) {
      ground = groundOf(element, this.covers);
      this.grounds.set(element, ground);
    }
    return ground;
  }

  private onMentions(changed: ReadonlySet<PageBlock>): void {
    if (changed.size === 0) return;
    this.arrangement.renew();
    this.ask();
  }

  private ask(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.update());
  }

  private update(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.recoloured) this.recolour();
    const { arrangement } = this;
    arrangement.restyled(this.restyled);
    this.restyled.clear();
    const flows = arrangement.of(this.settings);
    // Sideways, pages turn by their whole width at once.
    const { innerWidth, innerHeight } = window;
    const margin = innerHeight / 2;
    const part = {
      top: Math.min(0, this.ahead) - margin,
      bottom: innerHeight + margin + Math.max(0, this.ahead),
      left: -innerWidth,
      right: 2 * innerWidth,
    };
    const near = blocksWithin(flows, part, blockBox).filter(isShown);
    const mentions = near.flatMap((block) => {
      const all = this.mentions.of(block);
      // A plain text is one block, however long.
      return all.length > MANY ? within(all, part, mentionEdges) : all;
    });
    this.painter.paint(this.places(arrangement.wanted(mentions), markName));
    if (
      flows.length > 0 &&
      isMoving([document, ...this.shadowRoots], (element) => arrangement.holds(element))
    )
      this.look();
  }

  /** Asks anew what everything stands on. Open cards follow the ground of their mark. */
  private recolour(): void {
    const { grounds } = this;
    this.recoloured = false;
    this.covers = new WeakMap();
    this.grounds = new WeakMap();
    const parents = this.hovered.flatMap((mention) => layoutParent(mention.block.pieces[0]!.node) ?? []);
    if (parents.every((parent) => grounds.get(parent) === this.groundOf(parent))) return;
    this.hover(this.hovered);
    this.onGround();
  }

  private places(mentions: readonly PageMention[], nameOf: typeof markName): Map<PageMention, Place> {
    const places = new Map<PageMention, Place>();
    const forced = areForced();
    for (const mention of mentions) {
      const span = spanOf(mention);
      const parent = span && layoutParent(span.startContainer);
      if (!span || !parent) continue;
      const under = forced ? 'forced' : this.groundOf(parent);
      places.set(mention, { name: nameOf(this.settings, under, this.read.has(mention.entity)), span });
    }
    return places;
  }

  private end(): void {
    cancelAnimationFrame(this.frame);
    this.painter.paint(new Map());
    this.hoverPainter.paint(new Map());
  }
}

/** Whether the browser lays a block out now. */
function isShown({ pieces }: PageBlock): boolean {
  const parent = pieces.find(({ node }) => node.isConnected)?.node.parentNode;
  return !!parent && isRendered(parent, true);
}
