import type { Tab } from './tab';

/** What the content script of a frame has done since it was started: operations, which no busy machine changes. */
export interface Counts {
  /** Text nodes and elements that a walk has come by. */
  texts: number;
  elements: number;
  /** How often the browser was asked for a computed style, or whether something is rendered. */
  styles: number;
  /** Characters of what was read from storage, as JSON. */
  bytesRead: number;
  /** Messages to the background, by kind, in order. */
  messages: string[];
  /** Ranges that were registered as marks, and taken out again. */
  registered: number;
  removed: number;
  /** Times that marks were laid out anew or boxes measured. */
  boxes: number;
  /** How often it was asked in which tree something stands. */
  trees: number;
}

/**
 * Runs in the content script's world, before it: counts by what the script calls. The script itself knows nothing of
 * it, and pays nothing where nobody counts.
 *
 * So that what is done depends on the page alone, time goes by command there: the clock stands still while work is done,
 * timers and answers of the background wait for `atRest`, which hands them out one after the other when frames bring
 * nothing more, until nothing is left.
 */
const SPIES = `(() => {
  // The run before goes on looking for shadow trees, which would count too until the new one takes over.
  globalThis[Symbol.for('sidelight.run')].abort();
  const counts = { texts: 0, elements: 0, styles: 0, bytesRead: 0, messages: [], registered: 0, removed: 0, boxes: 0, trees: 0 };
  globalThis.counts = counts;
  const spy = (owner, name, note) => {
    const real = owner[name];
    owner[name] = function (...given) {
      const result = real.apply(this, given);
      note(given, result, this);
      return result;
    };
  };
  for (const step of ['nextNode', 'previousNode'])
    spy(TreeWalker.prototype, step, (_, node) => {
      if (node) counts[node.nodeType === Node.TEXT_NODE ? 'texts' : 'elements'] += 1;
    });
  spy(globalThis, 'getComputedStyle', () => { counts.styles += 1; });
  spy(Element.prototype, 'checkVisibility', () => { counts.styles += 1; });
  spy(Highlight.prototype, 'add', () => { counts.registered += 1; });
  spy(Highlight.prototype, 'delete', (_, gone) => { if (gone) counts.removed += 1; });
  spy(Node.prototype, 'getRootNode', () => { counts.trees += 1; });
  for (const measure of ['getBoundingClientRect', 'getClientRects'])
    spy(Range.prototype, measure, () => { counts.boxes += 1; });

  const reads = new Set();
  spy(chrome.storage.local, 'get', (_, read) => {
    reads.add(read);
    read.then((items) => {
      counts.bytesRead += JSON.stringify(items).length;
      reads.delete(read);
    });
  });

  const answers = [];
  const send = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = (message) => {
    // The run before this one may say that it holds nothing more.
    if (message.payload.mentions !== 0) counts.messages.push(message.kind);
    const answer = send(message);
    return new Promise((done) => answers.push(async () => done(answer)));
  };

  let now = 0;
  // Other numbers than the browser's, of which the run before has some.
  let last = 1e9;
  const timers = new Map();
  performance.now = () => now;
  globalThis.setTimeout = (run, delay = 0) => {
    last += 1;
    timers.set(last, { run, at: now + delay });
    return last;
  };
  const clear = clearTimeout;
  globalThis.clearTimeout = (timer) => { if (!timers.delete(timer)) clear(timer); };
  globalThis.requestIdleCallback = (run) => setTimeout(run);
  const soonest = () => Math.min(...[...timers.values()].map(({ at }) => at));
  const runDue = async () => {
    for (const [timer, { run, at }] of [...timers]) {
      if (at > now || !timers.delete(timer)) continue;
      run();
      // What came of it, as the observers of the page have it.
      await null;
    }
    return soonest() <= now;
  };

  const frames = new Set();
  const nextFrame = requestAnimationFrame;
  const cancel = cancelAnimationFrame;
  globalThis.requestAnimationFrame = (run) => {
    const frame = nextFrame((time) => { frames.delete(frame); run(time); });
    frames.add(frame);
    return frame;
  };
  globalThis.cancelAnimationFrame = (frame) => { frames.delete(frame); cancel(frame); };

  globalThis.atRest = async () => {
    for (let calm = 0; calm < 3; ) {
      await null;
      while (await runDue());
      // What a frame finds out, as the size of a thing, it tells at its end.
      await new Promise((done) => nextFrame(done));
      calm = frames.size + reads.size > 0 || soonest() <= now ? 0 : calm + 1;
      if (calm < 3 || answers.length + timers.size === 0) continue;
      calm = 0;
      if (answers.length > 0) await answers.shift()();
      else now = soonest();
    }
    return JSON.stringify(counts);
  };
})()`;

/**
 * Starts the content script of a tab's page anew, counted from its first step on, until all that follows has come to its
 * end: in a tab in front. Chromium only: no other browser lets a driver into that world.
 */
export async function startCounted(tab: Tab): Promise<Counts> {
  await worldOf(tab).evaluate(SPIES);
  await tab.driver.extension(async (chrome, tab) => {
    const [script] = chrome.runtime.getManifest().content_scripts!;
    await chrome.scripting.executeScript({ target: { tabId: tab }, files: script!.js! });
  }, tab.id);
  const counts = await countsAfter(tab, () => {});
  await tab.read();
  return counts;
}

/** Changes the page, and counts up to where all that follows has come to its end. */
export async function countsAfter<A extends unknown[]>(
  tab: Tab,
  change: (...given: A) => void,
  ...given: A
): Promise<Counts> {
  const all = given.map((each) => JSON.stringify(each)).join();
  return JSON.parse((await worldOf(tab).evaluate(`(${change})(${all}); atRest()`)) as string);
}

function worldOf(tab: Tab) {
  const realm = tab.page.mainFrame().extensionRealms()[0];
  if (!realm) throw new Error('No content script runs in this page.');
  return realm;
}
