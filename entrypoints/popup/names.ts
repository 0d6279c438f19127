import type { PopupProps } from '../../components/popup/types';
import type { Lexicon } from '../../data/lexicon/types';
import { cardTexts, storyTexts } from '../../data/library/texts';
import { cardNames } from '../../data/link/card-names';

type NamesIn = PopupProps['namesIn'];

/**
 * The names in what the popup shows: an opened entity's texts are one page, the story's another.
 *
 * @returns a function to be asked anew whenever the view changes; what was linked is kept.
 */
export function popupNames(
  lexicon: Lexicon | null,
): (props: Pick<PopupProps, 'entity' | 'story'>) => NamesIn {
  const known = new WeakMap<object, NamesIn>();
  const linked = (key: object, make: () => NamesIn): NamesIn => {
    const names = known.get(key) ?? make();
    known.set(key, names);
    return names;
  };
  return ({ entity, story }) => {
    if (lexicon && entity) return linked(entity, () => cardNames(lexicon, cardTexts(entity)));
    if (lexicon && story) return linked(story, () => cardNames(lexicon, storyTexts(story)));
    return () => [];
  };
}
