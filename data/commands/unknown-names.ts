import nlp from 'compromise/three';
import type { Kind } from '../pack/values';

/** A name that no pack knows, and what it seems to be. */
export interface UnknownName {
  text: string;
  kind: Kind;
}

/** Ends that belong to the sentence: punctuation, quotation marks and a genitive. */
const ENDS = /^[^\p{L}\p{N}]+|(?:['’]s)?[^\p{L}\p{N}]*$/gu;

/** Where a run of capitals goes over from one name, or from a title, to the next. */
const BETWEEN = /\s+[–—-]\s+|,\s+|\s*[()]\s*/u;

/**
 * Names in an English text, by part-of-speech tags (compromise). A guess for a person to check: other languages, and
 * names in small letters, are not found; nor is a person by one word, which may be an office.
 *
 * @returns each spelling once, in order.
 */
export function unknownNames(text: string): UnknownName[] {
  const found = new Map<string, UnknownName>();
  const document = nlp(text);
  const read = (kind: Kind, spans: string[]) => {
    for (const name of spans.flatMap((span) => span.split(BETWEEN)).map((part) => part.replace(ENDS, '')))
      if (/^\p{Lu}/u.test(name) && (kind !== 'person' || /\s/.test(name)) && !found.has(name))
        found.set(name, { text: name, kind });
  };
  // The surer tags first: what is a body to the tagger is no place, though "Fjord" stands in its name.
  read('organisation', document.organizations().out('array'));
  read('person', document.people().out('array'));
  read('place', document.places().out('array'));
  return [...found.values()].sort((left, right) => text.indexOf(left.text) - text.indexOf(right.text));
}
