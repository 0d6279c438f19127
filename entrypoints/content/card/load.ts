import type { Ask } from '../../../data/messages/send';
import type { View } from './state';

/**
 * Fetches what a card is to show. Facts travel only now: the content script holds none.
 *
 * @param near the others of the sentence, where there is one.
 * @returns null when nothing is known, or nobody answers: then there is no card.
 */
export async function loadView(
  entities: readonly string[],
  near: readonly string[],
  ask: Ask,
): Promise<View | null> {
  if (entities.length === 0) return { kind: 'unknown' };
  try {
    const answers = await Promise.all(
      entities.map((entity) => ask('card', { entity, ...(near.length > 0 && { near }) })),
    );
    const options = answers.filter((content) => content !== null);
    const [content] = options;
    if (!content) return null;
    return options.length > 1 ? { kind: 'choice', options } : { kind: 'card', content, trail: [] };
  } catch {
    return null;
  }
}
