import type { PopupProps } from '../../components/popup/types';
import { cardTexts, storyTexts } from '../../data/library/texts';
import { type NameInText, namesByText, type TextInLanguage } from '../../data/link/names-by-text';
import type { Ask } from '../../data/messages/send';

type NamesIn = PopupProps['namesIn'];
type Names = readonly (readonly NameInText[])[];

const NONE: NamesIn = () => [];

/**
 * The names in what the popup shows, as the background finds them: an opened entity's texts are one page, the story's
 * another.
 *
 * @param onCome called when names have come that were asked for.
 * @returns a function to be asked anew whenever the view changes; what has come is kept.
 */
export function popupNames(
  ask: Ask,
  onCome: () => void,
): (props: Pick<PopupProps, 'entity' | 'story'>) => NamesIn {
  const known = new Map<string, NamesIn>();
  const find = async (key: string, texts: readonly TextInLanguage[], names: Promise<Names>) => {
    known.set(key, namesByText(texts, await names));
    onCome();
  };
  const namesOf = (key: string, texts: () => readonly TextInLanguage[], fetch: () => Promise<Names>) => {
    if (!known.has(key)) {
      known.set(key, NONE);
      // Without an answer the texts show without links.
      find(key, texts(), fetch()).catch(() => {});
    }
    return known.get(key) ?? NONE;
  };
  return ({ entity, story }) => {
    if (entity)
      return namesOf(
        `entity ${entity.id}`,
        () => cardTexts(entity),
        async () => (await ask('card', { entity: entity.id }))?.names ?? [],
      );
    if (story)
      return namesOf(
        `story ${story.id}`,
        () => storyTexts(story),
        async () => (await ask('storyNames', { pack: story.id })) ?? [],
      );
    return NONE;
  };
}
