import KeywordProcessor from 'flashtext.js';
import { offerFinder } from '../page/plain';

/* FlashText, ported to JavaScript: a trie over characters, borders of words in Latin letters. */
offerFinder(({ list }) => {
  const processor = new KeywordProcessor(true);
  for (const name of list) processor.addKeyword(name);
  return (text) => processor.extractKeywords(text);
});
