/** Looks one message up by its name, as `browser.i18n.getMessage` does: empty for one that there is not. */
export type Source = (name: string) => string;

const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ku-Arab|ps|sd|ug|ur|yi)\b/i;

let source: Source = () => '';
let language: string | undefined;

/**
 * Says where texts come from, once, before anything is shown. Components know no browser; and the content script looks
 * its texts up in the browser instead of carrying them in every language.
 */
export function setTexts(from: Source): void {
  source = from;
  language = undefined;
}

/** One message as it is kept. */
export const message: Source = (name) => source(name);

/** The language of the interface (BCP 47): that of its texts, whatever the browser speaks. */
export function locale(): string {
  language ??= source('locale');
  return language;
}

/** The direction the interface is written in. */
export const direction = (): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(locale()) ? 'rtl' : 'ltr');
