import { startCounted } from '../../browser/counted';
import { sizeOf } from '../../browser/sizes';
import { Bed } from '../bed';
import type { Family } from '../types';

/** What every frame of every page pays before anything is found. */
export const bytes: Family = {
  ids: ['script-bytes', 'names-bytes', 'views-bytes', 'start-read'],
  async measure(run) {
    run.say('the size of what is built, and what a frame reads when it starts');
    const read = await Bed.use(async (bed) => {
      const tab = await bed.withSidelight(bed.put('<!doctype html><p>Nobody.</p>'));
      return (await startCounted(tab)).bytesRead;
    });
    return [
      { id: 'script-bytes', value: sizeOf('content-scripts/content.js') / 1_000 },
      { id: 'names-bytes', value: sizeOf('names.js') / 1_000 },
      { id: 'views-bytes', value: sizeOf('card.js') / 1_000 },
      { id: 'start-read', value: read / 1_024 },
    ];
  },
};
