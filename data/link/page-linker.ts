import { namesOf } from '../lexicon/page-names';
import type { PageLexicon } from '../lexicon/types';
import { createLinker } from './linker';
import type { Linker, LinkOptions } from './types';

/** As `createLinker`, of the names that a page is brought. */
export function createPageLinker<Key>(lexicon: PageLexicon, options: LinkOptions): Linker<Key> {
  return createLinker<Key>(namesOf(lexicon), options);
}
