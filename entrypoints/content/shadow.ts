import { isText } from './dom';

/** What lets an extension see a closed shadow tree: a property in Firefox, a function in Chromium. */
type InFirefox = { openOrClosedShadowRoot?: ShadowRoot | null };
type InChromium = { chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };

/**
 * The question costs Chromium twelve microseconds, a hundred times as much as that for an open tree. So it is put only
 * where such a tree is likely, and to one element no more often than this: when it is met, and once the page has started.
 */
const MOST_QUESTIONS = 2;

const asked = new WeakMap<Element, number>();
const found = new WeakMap<Element, ShadowRoot>();
let foundAny = false;

/** Built-in elements that can have a shadow tree: https://dom.spec.whatwg.org/#valid-shadow-host-name */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** Whether elements themselves say what trees they have, as in Firefox. */
let isSaid: boolean | undefined;

/**
 * The shadow tree of an element, open or closed. In Chromium a closed one is seen on elements that the page has defined
 * itself, and on others where nothing else is in them. Every element of a page is asked.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  isSaid ??= 'openOrClosedShadowRoot' in element;
  if (isSaid) return (element as InFirefox).openOrClosedShadowRoot ?? null;
  const host = hostOf(element.localName);
  if (host === 'none') return null;
  return (
    element.shadowRoot ??
    (foundAny ? found.get(element) : null) ??
    (mayHide(element, host) ? ask(element) : null)
  );
}

function ask(element: Element): ShadowRoot | null {
  const questions = asked.get(element) ?? 0;
  if (questions === MOST_QUESTIONS) return null;
  asked.set(element, questions + 1);
  const root = (globalThis as unknown as InChromium).chrome.dom.openOrClosedShadowRoot(element);
  if (root) {
    found.set(element, root);
    foundAny = true;
  }
  return root;
}

type Host = 'none' | 'built-in' | 'own';

/** What elements may be hosts, by name: asked thousands of times of a few dozen names. */
const hosts = new Map<string, Host>();

function hostOf(localName: string): Host {
  let host = hosts.get(localName);
  if (host === undefined) {
    host = localName.includes('-') ? 'own' : HOSTS.has(localName) ? 'built-in' : 'none';
    hosts.set(localName, host);
  }
  return host;
}

function mayHide(element: Element, host: Host): boolean {
  if (!(host === 'own' && element.matches(':defined')) && !isEmpty(element)) return false;
  // Chromium refuses the question for other elements.
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

const SPACE = 32;
const NO_BREAK_SPACE = 160;

/** Whether nothing but white space stands in an element. */
function isEmpty(element: Element): boolean {
  if (element.firstElementChild) return false;
  const { firstChild } = element;
  if (!firstChild) return true;
  if (isText(firstChild)) {
    const first = firstChild.data.charCodeAt(0);
    if (first > SPACE && first !== NO_BREAK_SPACE) return false;
  }
  return !element.textContent?.trim();
}
