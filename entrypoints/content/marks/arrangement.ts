import type { Settings } from '../../../data/settings/schema';
import type { PageBlock, PageMention, PageMentions } from '../types';
import { chosenBy } from './density';
import { type Flow, flowsOf, flowsOtherwise, type Root, type Standing, standingOf } from './flows';
import { quietDensity } from './forced-colours';
import { sectionsOf } from './sections';

/**
 * Which mentions are to be painted, and the flows that their blocks stand in. Worked out when asked for, and kept until
 * mentions, settings or the page's layout change.
 */
export class Arrangement {
  /** The shadow roots that mentions stand in. */
  shadowRoots: ShadowRoot[] = [];
  private flows: readonly Flow[] | null = null;
  private chosen: ReadonlySet<PageMention> | null = null;
  private roots = new WeakMap<Element, Root>();
  /** Kept for each block: to ask ten thousand of them anew, whenever one more comes, takes longer than to find them. */
  private standings = new WeakMap<PageBlock, Standing>();

  /** @param onTree called with every shadow root around a block. */
  constructor(
    private readonly mentions: PageMentions,
    private readonly onTree: (tree: ShadowRoot) => void,
  ) {}

  /** Mentions or settings have changed. What blocks stand in has not. */
  renew(): void {
    this.flows = null;
  }

  /** The page is laid out otherwise: asks anew what blocks stand in. */
  relay(): void {
    this.roots = new WeakMap();
    this.standings = new WeakMap();
    this.flows = null;
  }

  /** Whether mentions stand in an element. */
  holds(element: Element): boolean {
    return this.roots.has(element);
  }

  /** Elements have another class or style: asks anew where one of them is laid out otherwise now. */
  restyled(elements: Iterable<Element>): void {
    if ([...elements].some((element) => flowsOtherwise(element, this.roots))) this.relay();
  }

  /** The flows of blocks with mentions, in reading order. */
  of({ density }: Settings): readonly Flow[] {
    this.flows ??= this.arrange(quietDensity(density));
    return this.flows;
  }

  /** Those of some mentions that are to be painted. To be asked after `of`. */
  wanted(mentions: readonly PageMention[]): readonly PageMention[] {
    const { chosen } = this;
    return chosen ? mentions.filter((mention) => chosen.has(mention)) : mentions;
  }

  private arrange(density: Settings['density']): Flow[] {
    const blocks = this.mentions.blocks();
    const sections = density === 'section' ? sectionsOf(blocks, document) : null;
    this.chosen = chosenBy(density, this.mentions.inOrder(), ({ block }) => sections?.get(block) ?? 0);
    const standings = blocks.map((block) => this.standingOf(block));
    this.shadowRoots = [...new Set(standings.map(({ tree }) => tree))].filter((tree) => tree !== null);
    return density === 'hover' ? [] : flowsOf(blocks, standings);
  }

  private standingOf(block: PageBlock): Standing {
    let standing = this.standings.get(block);
    if (!standing) {
      standing = standingOf(block, this.roots, this.onTree);
      this.standings.set(block, standing);
    }
    return standing;
  }
}
