import browser from 'webextension-polyfill';
import type { Source } from '../../components/words/source';
import type { PageLexicon } from '../../data/lexicon/types';
import { watchLexicon } from '../../data/library/lexicon-store';
import { ask } from '../../data/messages/send';
import { serveContent } from '../../data/messages/serve-content';
import type { Measured, PageReport } from '../../data/messages/types';
import { watchRecent } from '../../data/recent/store';
import type { Settings } from '../../data/settings/schema';
import { isQuiet } from '../../data/settings/sites';
import { watchSettings } from '../../data/settings/store';
import { wantsBelarusian } from '../shared/belarusian';
import type { FetchNames } from './late-linker';
import { NameSupply } from './name-supply';
import { startScan } from './scan';
import { whenSeen } from './seen';
import { entitiesOf, foundIn } from './serve/report';
import type { Showing } from './showing';
import { siteOf } from './site';
import { readStored } from './stored';
import type { Scan } from './types';

/** What runs while names are looked for. */
interface Running {
  readonly scan: Scan;
  readonly supply: NameSupply;
  /** Marks and cards, once there is a name: their script is on its way, or was refused. */
  showing: Promise<Showing | null> | null;
  readonly end: AbortController;
}

/** The cards' texts: the other files do not include the browser's API. */
async function texts(): Promise<Source> {
  const own = wantsBelarusian() ? await ask('texts', {}) : null;
  return (name) => own?.[name] ?? browser.i18n.getMessage(name);
}

/** Whether the browser itself runs the second file, right behind the first: not in frames, nor in what was open before. */
const isLoadingPage = () => window.top === window && document.readyState !== 'complete';

const NOTHING_READ: Measured = { complete: false, texts: 0, scan: 0, longestTask: 0 };

/**
 * One frame of a page: reads and shows while Sidelight is on here, and rests while it is not.
 */
export class Frame {
  private readonly site = siteOf(window);
  private settings: Settings | null = null;
  private lexicon: PageLexicon | null = null;
  private running: Running | null = null;
  /** A small frame that nobody has seen is left alone, and reads nothing from storage either. */
  private seen = false;
  /** The page is kept for the way back, or gone. */
  private away = false;
  /** The page's menu as it was opened last. */
  private menu: MouseEvent | null = null;
  /** The last move of the pointer, if no button was pressed since. */
  private moved: PointerEvent | null = null;

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => this.stop(), { once: true });
    watchSettings((settings) => this.update(settings, this.lexicon), signal);
    watchLexicon((lexicon) => {
      this.stop();
      this.update(this.settings, lexicon);
    }, signal);
    window.addEventListener('pagehide', () => this.leave(), { signal });
    window.addEventListener('pageshow', () => this.comeBack(), { signal });
    const listen = { capture: true, passive: true, signal };
    window.addEventListener('contextmenu', (event) => (this.menu = event), listen);
    window.addEventListener('pointermove', (event) => (this.moved = event), listen);
    window.addEventListener('pointerdown', () => (this.moved = null), listen);
    serveContent(
      {
        page: () => this.report(),
        found: ({ around }) => (this.running ? foundIn(this.running.scan.mentions, around) : []),
        measure: () => this.running?.scan.cost() ?? NOTHING_READ,
        goTo: async ({ entity, nth }) => (await this.showing())?.goTo(entity, nth) ?? false,
        step: async ({ by }) => (await this.showing())?.step(by) ?? false,
        cardIn: async ({ frame }) => {
          // A page itself may have the focus without holding a name.
          const showing = window.top === window ? this.showing() : this.running?.showing;
          (await showing)?.cardIn(frame);
          return true;
        },
        key: async ({ key }) => (await this.running?.showing)?.key(key) ?? false,
        who: async ({ text }) => (await this.showing())?.who(text, this.menu) ?? false,
      },
      signal,
    );
  }

  /** Reads what is stored and begins. */
  async start(): Promise<void> {
    await whenSeen(window, this.signal);
    this.seen = true;
    await this.read();
  }

  private async read(): Promise<void> {
    const { settings, lexicon } = await readStored();
    // What was watched meanwhile is newer.
    this.update(this.settings ?? settings, this.lexicon ?? lexicon);
  }

  private update(settings: Settings | null, lexicon: PageLexicon | null): void {
    this.settings = settings;
    this.lexicon = lexicon;
    if (!settings || !lexicon || !this.mayRun() || this.state() !== 'ready') {
      this.stop();
    } else if (this.running) {
      this.running.scan.apply(settings);
      void this.running.showing?.then((showing) => showing?.apply(settings));
    } else this.run(settings, lexicon);
  }

  private run(settings: Settings, lexicon: PageLexicon): void {
    const end = new AbortController();
    const { signal } = end;
    const { site } = this;
    const supply = new NameSupply(lexicon, ask, isLoadingPage());
    const fetchNames: FetchNames = async (words, linker) =>
      (await supply.fetch(words, linker))?.createLinker ?? null;
    const scan = startScan({ document, lexicon, settings, site, fetchNames, signal });
    this.running = { scan, supply, end, showing: null };
    scan.mentions.subscribe(() => {
      if (scan.mentions.size > 0) void this.showing();
    }, signal);
  }

  /** Brings marks and cards in; null while nothing is read here, or when the browser does not let them in. */
  private showing(): Promise<Showing | null> {
    const { running } = this;
    if (!running) return Promise.resolve(null);
    running.showing ??= this.show(running).catch(() => {
      running.showing = null;
      return null;
    });
    return running.showing;
  }

  private async show(running: Running): Promise<Showing | null> {
    const { scan, supply, end } = running;
    const { show } = await supply.fetchPart();
    // Settings may have changed on the way.
    const { settings, site, moved } = this;
    if (end.signal.aborted || !settings) return null;
    const watchRead = browser.extension.inIncognitoContext ? undefined : watchRecent;
    return show({ scan, names: supply, settings, site, ask, texts, watchRead, moved, signal: end.signal });
  }

  private stop(): void {
    this.running?.end.abort();
    this.running = null;
    // Where the pointer is when names are marked again nobody knows.
    this.moved = null;
  }

  private leave(): void {
    this.away = true;
    this.stop();
  }

  /** Firefox tells a page that is kept for the way back of no change. */
  private async comeBack(): Promise<void> {
    if (!this.away) return;
    this.away = false;
    this.settings = null;
    this.lexicon = null;
    if (this.seen) await this.read();
  }

  private mayRun(): boolean {
    return this.seen && !this.away && !this.signal.aborted;
  }

  private state(): 'ready' | 'quiet' | 'off' {
    if (!this.settings?.enabled) return 'off';
    return isQuiet(this.site, this.settings.quietSites) ? 'quiet' : 'ready';
  }

  private report(): PageReport {
    const { running, site } = this;
    const mentions = running?.scan.mentions;
    if (!this.seen) return { site, state: 'ready', entities: [] };
    // Nothing is known yet of what the reader wants.
    const state = this.settings ? this.state() : 'reading';
    return {
      site,
      state: state === 'ready' && !mentions?.complete ? 'reading' : state,
      entities: mentions ? entitiesOf(mentions) : [],
    };
  }
}
