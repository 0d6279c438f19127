/** What moves text when it is animated. Colours and opacity do not. */
const MOVES =
  /^(?:transform|translate|rotate|scale|offset[A-Z]|inset|top|right|bottom|left|margin|padding)|height|width/i;

/**
 * Whether the page is moving something by a transition or an animation of its own: no event tells how far it has come.
 *
 * @param trees the document, and shadow trees.
 * @param holds whether an element holds anything that would have to be followed.
 */
export function isMoving(
  trees: Iterable<Document | ShadowRoot>,
  holds: (element: Element) => boolean,
): boolean {
  for (const tree of trees) {
    for (const { playState, timeline, effect } of tree.getAnimations()) {
      // A scroll-driven animation stands still while nobody scrolls.
      if (playState !== 'running' || timeline !== document.timeline) continue;
      const { target } = effect as KeyframeEffect;
      if (target && holds(target) && moves(effect as KeyframeEffect)) return true;
    }
  }
  return false;
}

function moves(effect: KeyframeEffect): boolean {
  return effect.getKeyframes().some((frame) => Object.keys(frame).some((name) => MOVES.test(name)));
}

/** More elements than this are not asked where they are in one frame. */
const MOST = 20;

/**
 * Notices what the page's scripts move frame by frame by an inline style: a ticker, or a whole page that scrolls this
 * way.
 */
export class Moved {
  private readonly seenAt = new WeakMap<Element, DOMRect>();
  private readonly styled = new Set<Element>();
  private frame = 0;

  /**
   * @param onFar called when something has moved so far that other marks may be near the viewport.
   * @param signal ends it.
   */
  constructor(
    private readonly onFar: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => cancelAnimationFrame(this.frame), { once: true });
  }

  /** The inline style of an element has changed: it is measured in the next frame. */
  add(element: Element): void {
    if (this.styled.size === MOST) return;
    this.styled.add(element);
    this.frame ||= requestAnimationFrame(() => this.look());
  }

  private look(): void {
    this.frame = 0;
    const near = window.innerHeight / 4;
    let isFar = false;
    for (const element of this.styled) {
      const now = element.getBoundingClientRect();
      const before = this.seenAt.get(element);
      if (before && Math.abs(now.top - before.top) < near && Math.abs(now.left - before.left) < near)
        continue;
      this.seenAt.set(element, now);
      isFar = true;
    }
    this.styled.clear();
    if (isFar) this.onFar();
  }
}
