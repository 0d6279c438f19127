import KeywordProcessor from 'flashtext.js';
import { offerFinder } from '../page/plain';

/* FlashText, ported to JavaScript: a trie over characters, borders of words in Latin letters. */
offerFinder((names) => {
  const processor = new KeywordProcessor(true);
  for (const name of names) processor.addKeyword(name);
  return (text) => processor.extractKeywords(text);
});
