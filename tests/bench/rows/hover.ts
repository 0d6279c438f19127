import { mentionPage } from '../mention-page';
import { inventNames } from '../names';
import { Stand } from '../stand';
import { median, ratio } from '../stats';
import type { Family } from '../types';
import { names } from './variants';

interface Hovered {
  hit: number[];
  bare: number[];
  points: number;
  hits: number;
}

/** What a move of the pointer costs on a page with 10,000 mentions. */
export const hover: Family = {
  ids: ['hover'],
  async measure(run) {
    run.say('hit tests');
    const stand = await Stand.launch('chromium');
    try {
      await stand.open('hover', mentionPage(10_000, inventNames(20)), 'page/hover');
      const { hit, bare, points, hits } = await stand.call<Hovered>('hover', 'hover', names(stand, '10k'));
      return [
        {
          id: 'hover',
          value: ratio(hit, bare),
          limit: { name: 'elementFromPoint', value: median(bare), unit: 'µs' },
          note: `${hits} of ${points} points on a mention`,
        },
      ];
    } finally {
      await stand.close();
    }
  },
};
