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
}

/**
 * Runs in the content script's world, before it: counts by what the script calls. The script itself knows nothing of
 * it, and pays nothing where nobody counts.
 */
const SPIES = `(() => {
  const counts = { texts: 0, elements: 0, styles: 0, bytesRead: 0, messages: [], registered: 0, removed: 0, boxes: 0 };
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
  for (const measure of ['getBoundingClientRect', 'getClientRects'])
    spy(Range.prototype, measure, () => { counts.boxes += 1; });
  spy(chrome.storage.local, 'get', (_, read) => {
    read.then((items) => { counts.bytesRead += JSON.stringify(items).length; });
  });
  spy(chrome.runtime, 'sendMessage', ([message]) => { counts.messages.push(message.kind); });
})()`;

/**
 * Starts the content script of a tab's page anew, counted from its first step on, and waits until the page is read.
 * Chromium only: no other browser lets a driver into that world.
 */
export async function startCounted(tab: Tab): Promise<Counts> {
  const realm = tab.page.mainFrame().extensionRealms()[0];
  if (!realm) throw new Error('No content script runs in this page.');
  await realm.evaluate(SPIES);
  await tab.driver.extension(async (chrome, tab) => {
    const [script] = chrome.runtime.getManifest().content_scripts!;
    await chrome.scripting.executeScript({ target: { tabId: tab }, files: script!.js! });
  }, tab.id);
  await tab.read();
  return countsOf(tab);
}

/** What has been counted up to now. */
export async function countsOf(tab: Tab): Promise<Counts> {
  return JSON.parse(
    (await tab.page.mainFrame().extensionRealms()[0]!.evaluate('JSON.stringify(counts)')) as string,
  );
}
