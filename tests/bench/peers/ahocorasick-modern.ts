import AhoCorasick from 'modern-ahocorasick/fast';
import { offerFinder } from '../page/plain';

/* modern-ahocorasick with its faster backend. Borders of words are not asked for, which would cost it more. */
offerFinder(({ list }) => {
  const automaton = new AhoCorasick(list);
  return (text) => automaton.search(text);
});
