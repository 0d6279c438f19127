import { HERE } from '../../../data/lexicon/skim';
import { SHUT } from '../../../entrypoints/content/read/tags';
import { blank } from '../../../entrypoints/content/read/texts';
import { offer, timed } from './offer';
import { fetchNames, type Names, open } from './shipped';

/*
 * The floor of the scan: the walk of the limit with the shipped look at each text, and nothing done where a name may
 * begin; and a walk over the elements that asks each for an open shadow tree, since texts in one are read too and no other
 * way leads there. What the whole scan costs beyond it goes into runs, closed trees, names on their way, and linking.
 */

let skim: (data: string) => number;

const missing: number[] = [];

function walk(): number {
  missing.length = 0;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let seen = 0;
  let parent: Node | null = null;
  let shut = false;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    if (blank(data)) continue;
    if (node.parentNode !== parent) {
      parent = node.parentNode;
      shut = SHUT.has((parent as Element).localName);
    }
    if (!shut && skim(data) === HERE) seen += 1;
  }
  return seen;
}

function trees(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let seen = 0;
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null)
    if (node.shadowRoot) seen += 1;
  return seen;
}

offer<Names>({
  async prepare(given) {
    const lexicon = open(await fetchNames(given));
    skim = (data) => lexicon.skim(data, missing);
  },
  once: () => timed(() => walk() + trees()),
});
