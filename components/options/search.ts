import { fold } from '../../data/lexicon/fold';
import { t } from '../words/text';
import type { Block } from './block';
import type { OptionsProps } from './types';

/**
 * The blocks that hold every word of a query, in their order. Case and accents make no difference, and the beginning
 * of a word is enough.
 *
 * @param title the printed title of a block's section, which counts as its own words.
 */
export function findBlocks(
  blocks: readonly Block[],
  query: string,
  props: OptionsProps,
  title: (block: Block) => string,
): readonly Block[] {
  const wanted = wordsOf(query);
  return blocks.filter((block) => {
    const { text } = block;
    const held = wordsOf(
      [
        t(`set_${text}_title`),
        t(`set_${text}_about`),
        t(`set_${text}_also`),
        title(block),
        block.holds?.(props) ?? '',
      ].join(' '),
    );
    return wanted.every((word) => held.some((one) => one.startsWith(word)));
  });
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
