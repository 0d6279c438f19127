import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../data/commands/paragraphs';

const texts = (text: string) => paragraphs(text).map((paragraph) => paragraph.text);

describe('a text falls into paragraphs', () => {
  it.each<[string, string, string[]]>([
    ['one line each', 'One.\nTwo.\nThree.', ['One.', 'Two.', 'Three.']],
    ['blank lines between', 'One.\n\n  \nTwo.', ['One.', 'Two.']],
    ['line ends of Windows', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['a name that was wrapped', 'So said Kaja\nKallas.', ['So said Kaja\nKallas.']],
    [
      'a paragraph wrapped at a width',
      'The harbour was full of boats\nand nobody knew. So they all\nwent home and slept very well.\nThe end.\n\nLater, they came back.',
      [
        'The harbour was full of boats\nand nobody knew. So they all\nwent home and slept very well.\nThe end.',
        'Later, they came back.',
      ],
    ],
    ['a list', 'Belarus\nPoland\nUkraine, the large one', ['Belarus', 'Poland', 'Ukraine, the large one']],
    ['nothing', ' \n\n', []],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));

  it('and each says where it begins', () => {
    const text = 'One.\r\n\r\n  Two.\nThree.';
    for (const { start, text: part } of paragraphs(text)) expect(text.startsWith(part, start)).toBe(true);
  });
});
