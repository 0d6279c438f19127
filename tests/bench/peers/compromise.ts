import nlp from 'compromise';
import { offerFinder } from '../page/plain';

/* compromise with the names as its lexicon, each under a tag of its own, found by that tag. */
offerFinder(({ list }) => {
  nlp.plugin({
    tags: { Known: {} },
    words: Object.fromEntries(list.map((name) => [name.toLowerCase(), 'Known'])),
  });
  return (text) => nlp(text).match('#Known+').out('array');
});
