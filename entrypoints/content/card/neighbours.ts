import { sentenceAround } from '../../../data/link/text/surroundings';
import { MOST_NEAR } from '../../../data/messages/limits';
import { isText } from '../dom';
import type { PageMentions } from '../types';
import type { Target } from './state';

/**
 * The other entities whose names stand in a target's sentence, the nearest first. Words of nationality are no names,
 * and a name that fits several entities is not decided yet.
 */
export function neighbours(
  mentions: Pick<PageMentions, 'at' | 'of'>,
  { node, offset, entities }: Pick<Target, 'node' | 'offset' | 'entities'>,
): string[] {
  const mention = isText(node) && entities.length === 1 ? mentions.at(node, offset) : null;
  if (!mention) return [];
  const { block, start, end } = mention;
  const [from, to] = sentenceAround(block.text, start, end);
  const others = mentions
    .of(block)
    .filter(
      (other) =>
        other.start >= from &&
        other.end <= to &&
        other.entity !== mention.entity &&
        other.form !== 'demonym' &&
        !other.also,
    );
  const away = (other: { start: number; end: number }) => Math.max(start - other.end, other.start - end);
  const sorted = others.sort((left, right) => away(left) - away(right));
  return [...new Set(sorted.map(({ entity }) => entity))].slice(0, MOST_NEAR);
}
