import type { BlockRole } from '../../../data/link/types';
import { isElement, isShadowRoot } from '../dom';
import { CLOSED, isInline, UNSEEN } from './tags';

/** Where a text node stands, as far as its ancestors say. */
export interface Place {
  /** `unseen` text is passed over; at `closed` text a run ends. */
  readonly access: 'open' | 'closed' | 'unseen';
  /** The nearest ancestor that is a block, or the shadow root. */
  readonly container: Element | ShadowRoot;
  readonly lang: string;
  readonly role: BlockRole;
  /** Inside a link. */
  readonly linked: boolean;
}

const ROLES: Record<string, BlockRole> = {
  ...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ li: 'item', dt: 'item', dd: 'item', td: 'cell', th: 'cell' },
  ...{ p: 'prose', blockquote: 'prose', article: 'prose', section: 'prose' },
};

/** Attributes that bear on reading. */
export const TELLING = ['lang', 'contenteditable'] as const;

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Places of text nodes by their parents, each worked out once. Valid until the page changes. */
export class Places {
  private readonly known = new Map<Node, Place>();
  private readonly isHtml = document.contentType === 'text/html';

  /** The place of text in a node: an element, a shadow root or a document. */
  of(parent: Node): Place {
    let place = this.known.get(parent);
    if (!place) {
      place = this.work(parent);
      this.known.set(parent, place);
    }
    return place;
  }

  private work(node: Node): Place {
    if (isShadowRoot(node)) return { ...this.of(node.host), container: node };
    const element = node as Element;
    const above = element.parentNode;
    if (!above || above.nodeType === Node.DOCUMENT_NODE) return this.inside(element, rootPlace(element));
    return this.inside(element, this.of(above));
  }

  private inside(element: Element, above: Place): Place {
    const name = this.nameOf(element);
    if (name === 'foreignObject') return this.inDrawing(element);
    if (above.access !== 'open') return above;
    if (UNSEEN.has(name) && !showsWithoutScripts(element)) return { ...above, access: 'unseen' };
    if (CLOSED.has(name) && !isTextView(element)) return { ...above, access: 'closed' };
    let place = above;
    if (!isInline(name)) place = { ...above, container: element, role: ROLES[name] ?? above.role };
    else if (name === 'a' && !above.linked) place = { ...above, linked: true };
    return this.tells(element) ? told(element, place) : place;
  }

  private tells(element: Element): boolean {
    for (const name of TELLING) if (element.hasAttribute(name)) return true;
    return !this.isHtml && element.hasAttributeNS(XML, 'lang');
  }

  /** In XML an element of the author's own can be called like one of HTML; it is none of those known here. */
  private nameOf({ localName, namespaceURI }: Element): string {
    return this.isHtml || namespaceURI?.startsWith('http://www.w3.org/') ? localName : '';
  }

  /** A drawing can hold text of HTML, the labels of a diagram say: it is read as if it stood around the drawing. */
  private inDrawing(element: Element): Place {
    const above = element.closest('svg:not(svg svg)')?.parentNode;
    const place = isElement(above) || isShadowRoot(above) ? this.of(above) : rootPlace(element);
    return { ...place, container: element };
  }
}

function rootPlace(container: Element): Place {
  return { access: 'open', container, lang: '', role: 'prose', linked: false };
}

function told(element: Element, place: Place): Place {
  const editable = element.getAttribute('contenteditable')?.toLowerCase();
  if (editable === '' || editable === 'true' || editable === 'plaintext-only')
    return { ...place, access: 'closed' };
  // An empty attribute says that the language is not known.
  return {
    ...place,
    lang: element.getAttributeNS(XML, 'lang') ?? element.getAttribute('lang') ?? place.lang,
  };
}

/** What a page says instead of its scripts, where they are not let run. */
function showsWithoutScripts(element: Element): boolean {
  return element.localName === 'noscript' && element.checkVisibility();
}

/** What is shown as it came, in an element that the browser makes for it. */
const SHOWN_PLAIN = new Set([
  'text/plain',
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
]);

/** Whether an element is the browser's own view of a text: not code that a page shows, but all there is. */
function isTextView({ localName, parentNode, ownerDocument: { body, contentType } }: Element): boolean {
  return localName === 'pre' && parentNode === body && SHOWN_PLAIN.has(contentType);
}
