import browser, { type Storage } from 'webextension-polyfill';
import { askFrame, frameAnswer } from '../../data/messages/ask-frame';
import type { PageReport } from '../../data/messages/types';
import { LEXICON_KEY, SETTINGS_KEY } from '../../data/storage/keys';
import { framesToAsk } from '../shared/tab-counts';
import type { Ahead } from './ahead';
import { type FrameReport, type MergedPage, mergeFrames } from './merge-frames';

/** Milliseconds between two questions while the page is still being read. */
const SOON = 150;

/** Milliseconds that the page's list waits for its frames: one can be busy for as long as it likes. */
const FRAMES_PATIENCE = 300;

/**
 * Asks all frames of a tab; null when the page itself does not answer. The background may sleep on.
 *
 * @param ahead what has been asked already.
 * @param onLate called when a frame answers that was not waited for.
 */
export async function askPage(
  tab: number,
  ahead?: Ahead,
  onLate: () => void = () => {},
): Promise<MergedPage | null> {
  const ask = (frame: number) => askFrame(tab, frame, 'page', {});
  // The page itself is asked before it is known which of its frames hold names.
  const top = report(0, ahead ? frameAnswer('page', ahead.page) : ask(0));
  const others = (await framesToAsk(tab, ahead?.session)).filter((frame) => frame !== 0);
  const inTime = (frame: number) => soon(report(frame, ask(frame)), onLate);
  const answers = await Promise.all([top, ...others.map(inTime)]);
  return mergeFrames(answers.filter((answer) => answer !== null));
}

async function report(frame: number, answer: Promise<PageReport>): Promise<FrameReport | null> {
  try {
    return { frame, report: await answer };
  } catch {
    // No content script there, or the frame has gone meanwhile.
    return null;
  }
}

/** An answer, or null when it takes long; `onLate` is called when it comes after all. */
function soon<T>(answer: Promise<T>, onLate: () => void): Promise<T | null> {
  return new Promise((done) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      done(null);
    }, FRAMES_PATIENCE);
    void answer.then((value) => {
      clearTimeout(timer);
      if (late) onLate();
      else done(value);
    });
  });
}

/**
 * Calls with what is on the page in a tab: now, again until it is read, and after each change of its mentions or of what
 * is stored, until the signal ends. Counts and settings both lie in storage, so that storage tells of either.
 *
 * @param ahead what has been asked already.
 * @param listener is given null where no script answers, undefined where none is there yet: a page that is still on its
 *   way gets it when the browser has all of its text.
 */
export function watchPage(
  tab: number,
  ahead: Ahead,
  listener: (page: MergedPage | null | undefined) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), SOON);
  };
  const look = async (ahead?: Ahead) => {
    if (asking) return later();
    asking = true;
    const page = (await askPage(tab, ahead, later)) ?? ((await isLoading(tab)) ? undefined : null);
    asking = false;
    if (signal.aborted) return;
    listener(page);
    if (page === undefined || page?.state === 'reading') later();
  };
  const telling = [`tab:${tab}`, SETTINGS_KEY, LEXICON_KEY];
  const onChanged = (changes: Record<string, Storage.StorageChange>) => {
    if (telling.some((key) => key in changes)) later();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(onChanged);
    },
    { once: true },
  );
  void look(ahead);
  // What was asked ahead may not know of it, and it happened before anyone listened.
  if (telling.some((key) => ahead.changed.has(key))) later();
}

async function isLoading(tab: number): Promise<boolean> {
  // The tab may be gone.
  const now = await browser.tabs.get(tab).catch(() => null);
  return now?.status === 'loading';
}
