import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver } from './types';

/** What a reader's system says of itself, as pages can ask by media queries. */
export interface System {
  scheme?: 'light' | 'dark';
  /** What points is a finger. */
  finger?: boolean;
  /** The reader's own colours in place of the page's. */
  forcedColours?: boolean;
}

/** What is emulated holds for as long as its session does. */
const sessions = new WeakMap<Page, CDPSession>();
/** Browsers that show another system to all pages. */
const changed = new WeakSet<Driver>();

/**
 * Firefox asks these preferences before it asks the system. Of pointers 1 is a coarse one (PointerCapabilities in Gecko),
 * of the colours of pages 2 is never.
 */
const prefsOf = ({ scheme, finger, forcedColours }: System): [name: string, value: number][] => [
  ...(scheme ? [['ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0] as [string, number]] : []),
  ...(finger ? POINTERS.map((name): [string, number] => [name, 1]) : []),
  ...(forcedColours ? [['browser.display.document_color_use', 2] as [string, number]] : []),
];
const POINTERS = ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities'];

/**
 * Lets a page see another system, until it closes. In Firefox, which no protocol can tell that, all pages see it, until
 * {@link restoreSystem}.
 */
export async function setSystem(driver: Driver, page: Page, system: System): Promise<void> {
  if (driver.kind === 'firefox') {
    changed.add(driver);
    const prefs = prefsOf(system);
    await inBrowser(
      driver,
      prefs.map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`),
    );
  } else {
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    if (system.scheme || system.forcedColours)
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          ...(system.scheme ? [{ name: 'prefers-color-scheme', value: system.scheme }] : []),
          ...(system.forcedColours ? [{ name: 'forced-colors', value: 'active' }] : []),
        ],
      });
    // By the protocol itself: Puppeteer would load the page anew.
    if (system.finger) await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  }
}

/** Gives Firefox the system back that it is on. */
export async function restoreSystem(driver: Driver): Promise<void> {
  if (!changed.delete(driver)) return;
  const names = prefsOf({ scheme: 'light', finger: true, forcedColours: true }).map(([name]) => name);
  await inBrowser(
    driver,
    names.map((name) => `Services.prefs.clearUserPref('${name}');`),
  );
}

/** The part of WebDriver BiDi used here, with what Firefox adds to it: the browser's own window is a context too. */
interface Connection {
  send(method: string, params: object): Promise<{ result: { contexts?: { context: string }[] } }>;
}

/** Runs statements with Firefox's own rights. */
async function inBrowser({ browser }: Driver, statements: readonly string[]): Promise<void> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  await connection.send('script.evaluate', {
    expression: statements.join(' '),
    target: { context: result.contexts![0]!.context },
    awaitPromise: false,
  });
}
