import { loadLexicon } from '../../../data/lexicon/load';
import { offerFinder } from './plain';

/* The finder as shipped: folded, with case endings, borders of words, the longest name at each place. */
offerFinder(async (_, { lexicon }) => {
  const loaded = loadLexicon(await (await fetch(lexicon!)).arrayBuffer());
  return (text) => loaded.find(text, 'en');
});
