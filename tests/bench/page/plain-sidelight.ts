import { namesOf } from '../../../data/lexicon/page-names';
import { offerFinder } from './plain';
import { bring, fetchNames, open } from './shipped';

/* The finder as shipped: folded, with case endings, borders of words, the longest name at each place. */
offerFinder(async ({ names, texts }) => {
  const lexicon = open(await fetchNames(names!));
  const missing = new Set<number>();
  for (const text of texts) lexicon.glance(text, missing);
  await bring(lexicon, [...missing]);
  const brought = namesOf(lexicon);
  return (text) => brought.find(text, 'en');
});
