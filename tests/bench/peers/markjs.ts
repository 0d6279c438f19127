import Mark from 'mark.js';
import { offer, timed } from '../page/offer';

/*
 * mark.js 8, as its documentation says for a list of names: each keyword as a whole, no part of a longer word, and as
 * it is spelled. Taking the marks off again is not counted.
 */

/** It calls itself for each next keyword: a thousand at once are more than the stack holds. */
const AT_ONCE = 100;

let lists: string[][];

offer<{ names: string[] }>({
  prepare(given) {
    const { names } = given;
    lists = Array.from({ length: Math.ceil(names.length / AT_ONCE) }, (_, at) =>
      names.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
    );
  },
  async once() {
    const mark = new Mark(document.body);
    const spent = timed(() => {
      for (const names of lists)
        mark.mark(names, {
          separateWordSearch: false,
          accuracy: 'exactly',
          caseSensitive: true,
          diacritics: false,
        });
    });
    await new Promise<void>((done) => mark.unmark({ done: () => done() }));
    return spent;
  },
});
