import Mark from 'mark.js';
import { offer, timed } from '../page/offer';

/*
 * mark.js 8, as its documentation says for a list of names: each keyword as a whole, no part of a longer word, and as
 * it is spelled. Taking the marks off again is not counted.
 */

let names: string[];

offer<{ names: string[] }>({
  prepare(given) {
    names = given.names;
  },
  async once() {
    const mark = new Mark(document.body);
    const spent = timed(() =>
      mark.mark(names, {
        separateWordSearch: false,
        accuracy: 'exactly',
        caseSensitive: true,
        diacritics: false,
      }),
    );
    await new Promise<void>((done) => mark.unmark({ done: () => done() }));
    return spent;
  },
});
