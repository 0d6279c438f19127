import { askFrame } from '../../data/messages/ask-frame';
import { changeCounts, holders, readCounts } from '../shared/tab-counts';

/**
 * Opens the card of the next or previous mention in a tab. Frames are stepped through in their order, and the first
 * follows the last. A frame that has no further mention starts over, so that a page with one mention opens it again.
 */
export async function step(tab: number, by: 1 | -1): Promise<void> {
  const counts = await readCounts(tab);
  const frames = holders(counts);
  if (frames.length === 0) return;
  const at = frames.findIndex(({ document }) => document === counts.at);
  const start = at >= 0 ? at : by === 1 ? 0 : frames.length - 1;
  for (let turn = 0; turn <= frames.length; turn += 1) {
    const { document, frame } = frames.at((start + turn * by) % frames.length)!;
    // A frame that is gone, or fails, is passed over.
    if (!(await askFrame(tab, frame, 'step', { by }).catch(() => false))) continue;
    await changeCounts(tab, (now) => ({ ...now, at: document }));
    return;
  }
}
