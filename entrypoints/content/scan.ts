import { fold } from '../../data/lexicon/fold';
import type { PageLexicon } from '../../data/lexicon/types';
import type { ReaderSays } from '../../data/link/types';
import type { Measured } from '../../data/messages/types';
import type { Settings } from '../../data/settings/schema';
import { mutedOn } from '../../data/settings/sites';
import { type FetchNames, LateLinker } from './late-linker';
import { follow } from './mentions/follow';
import { MentionStore, type Wanted } from './mentions/page-mentions';
import { watchHints } from './read/hints';
import { Keeper } from './read/keeper';
import { watchLateRoots } from './read/late-roots';
import { newSlice, Pacer } from './read/pacer';
import { PageReader } from './read/page-reader';
import { type Changes, watchPage } from './read/page-watch';
import { SightWatch } from './read/sight-watch';
import { throttle } from './throttle';
import { SEARCH_EVERY } from './timings';
import type { Moves, PageBlock, PageMentions, Scan } from './types';

/** What a scan is given. */
export interface ScanOptions {
  document: Document;
  lexicon: PageLexicon;
  settings: Settings;
  /** The page's host, for names muted on one site. */
  site: string;
  fetchNames: FetchNames;
  /** Ends everything. */
  signal: AbortSignal;
}

/**
 * Reads a page and goes on reading what changes in it, in slices between which the page has its turn. Writes nothing
 * to the page.
 */
export function startScan(options: ScanOptions): Scan {
  return new PageScan(options);
}

class PageScan implements Scan {
  private readonly store: MentionStore;
  private readonly linker: LateLinker<PageBlock>;
  private readonly keeper: Keeper;
  private readonly reader: PageReader;
  private readonly pacer: Pacer;
  private readonly sight: SightWatch;
  private readonly chosen = new Map<string, string>();
  private readonly onMoves = new Set<(moves: Moves) => void>();
  private says: ReaderSays;
  /** Whether names have been asked for, and whether anything has been linked. */
  private hasAsked = false;
  private hasLinked = false;

  constructor(private readonly options: ScanOptions) {
    const { document, lexicon, settings, site, fetchNames, signal } = options;
    this.says = { muted: mutedOn(settings, site), chosen: this.chosen };
    this.store = new MentionStore(wantedBy(settings));
    this.linker = new LateLinker<PageBlock>(
      {
        lexicon,
        fetch: fetchNames,
        // Most frames inside a page hold no name.
        likely: document.defaultView === document.defaultView?.top,
        onNames: () => {
          this.reader.lookAgain();
          // A timer's turn is milliseconds that the first marks would wait.
          this.pacer.begin();
        },
        onReady: () => this.pacer.wake(),
        onSettled: (block, holdsName) => this.keeper.settle(block, holdsName),
      },
      { lang: document.documentElement?.lang ?? '', says: this.says },
    );
    this.keeper = new Keeper(this.linker, (block) => this.store.leave(block));
    const watch = watchPage((changes) => this.onChanges(changes), signal);
    // A walk takes about a microsecond an element: on the largest pages it is a thousandth of the time at the most.
    const searchEvery = () => Math.max(SEARCH_EVERY, this.reader.texts);
    const search = throttle(() => this.searchRoots(), searchEvery, signal);
    const hints = watchHints(() => {
      this.onHint();
      search();
    }, signal);
    this.reader = new PageReader(this.keeper, (root) => {
      watch(root);
      hints(root);
    });
    this.pacer = new Pacer((room) => this.slice(room), signal);
    this.sight = new SightWatch(this.keeper, () => this.pacer.wake(), signal);
    this.reader.readTree(document, viewStart(document));
    watchLateRoots(document, () => this.searchRoots(), signal);
    // In a page the browser reads the second file right behind this: the first names are on their way meanwhile.
    this.pacer.begin();
  }

  get mentions(): PageMentions {
    return this.store;
  }

  apply(settings: Settings): void {
    const muted = mutedOn(settings, this.options.site);
    // First, so that what is muted no more is there when the listeners look.
    if (!sameSet(muted, this.says.muted)) this.say({ ...this.says, muted });
    this.store.filter(wantedBy(settings));
  }

  choose(spelled: string, entity: string): void {
    this.chosen.set(fold(spelled), entity);
    this.say({ ...this.says });
  }

  watchMoves(listener: (moves: Moves) => void, signal: AbortSignal): void {
    this.onMoves.add(listener);
    signal.addEventListener('abort', () => this.onMoves.delete(listener), { once: true });
  }

  cost(): Measured {
    const { work, longest } = this.pacer;
    return { complete: this.store.complete, texts: this.reader.texts, scan: work, longestTask: longest };
  }

  private say(says: ReaderSays): void {
    this.says = says;
    this.linker.say(says);
    this.store.update(this.linker.link(newSlice()));
    if (this.linker.isBehind) this.pacer.wake();
  }

  private searchRoots(): void {
    if (!this.store.complete) return;
    this.reader.searchAgain();
    this.pacer.wake();
  }

  /** Before the next paint: nothing may stay marked that the page no longer says. */
  private onChanges(changes: Changes): void {
    if (changes.sight) this.sight.ask();
    for (const element of changes.styled) this.sight.askOf(element);
    for (const { pieces } of this.store.takeStale(changes.read)) this.keeper.forget(pieces[0]!.node);
    this.reader.note(changes);
    this.pacer.wake();
    const { sight, styled, classed, gone } = changes;
    if (sight || styled.size + gone.size > 0)
      this.tell({
        all: sight,
        restyled: [...styled, ...classed],
        replaced: follow(changes.swapped, [this.keeper, this.store]),
      });
  }

  private onHint(): void {
    this.sight.hint();
    this.tell({ all: true, restyled: [], replaced: new Map() });
  }

  private tell(moves: Moves): void {
    for (const listener of this.onMoves) listener(moves);
  }

  /** @returns whether there is more to do. */
  private slice(room: () => boolean): boolean {
    const none = this.store.size === 0;
    // What has been read is linked before more is; what comes first, in the slice in which it is read.
    const toRead = this.hasLinked ? room : () => room() && !this.linker.isBehind;
    let more = this.linker.isBehind || this.reader.read(toRead) || this.sight.look(room, this.reader);
    this.hasLinked ||= this.linker.isBehind;
    this.store.update(this.linker.link(room));
    // The first marks are not to wait for more to be read.
    if (none && this.store.size > 0) this.pacer.leaveFrame();
    more ||= this.linker.isBehind;
    // The first names are not to come upon a slice of reading.
    if (this.linker.isWaiting && !this.hasAsked) this.pacer.hold();
    this.hasAsked ||= this.linker.isWaiting;
    if (!more && !this.linker.isWaiting) this.store.finish(true);
    return more;
  }
}

/** Where to begin: what the reader sees, when the page comes up far from its beginning. */
function viewStart(document: Document): Element | undefined {
  const view = document.defaultView;
  if (!view || view.scrollY < view.innerHeight) return undefined;
  return document.elementFromPoint(view.innerWidth / 2, 1) ?? undefined;
}

function wantedBy({ kinds, demonyms }: Settings): Wanted {
  return ({ kind, form }) => kinds[kind] && (form !== 'demonym' || demonyms);
}

function sameSet(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((entry) => right.has(entry));
}
