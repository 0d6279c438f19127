import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { offerFinder } from '../page/plain';

/* @monyone/aho-corasick with its double array ("more faster search"). It knows no borders of words. */
offerFinder(({ list }) => {
  const automaton = new AhoCorasick(list);
  return (text) => automaton.matchInText(text);
});
