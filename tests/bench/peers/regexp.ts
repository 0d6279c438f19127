import findAndReplaceDOMText from 'findandreplacedomtext';
import { offer, timed } from '../page/offer';
import { patternOf } from './pattern';

/*
 * One regular expression with all names, through findAndReplaceDOMText with its preset for prose, which keeps to the
 * borders of blocks. Taking the marks off again is not counted.
 */

let find: RegExp;

offer<{ names: string[] }>({
  prepare(given) {
    find = patternOf(given.names);
  },
  once() {
    let finder!: { revert(): void };
    const spent = timed(() => {
      finder = findAndReplaceDOMText(document.body, { find, wrap: 'mark', preset: 'prose' });
    });
    finder.revert();
    return spent;
  },
});
