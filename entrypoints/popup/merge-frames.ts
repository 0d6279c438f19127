import type { PageEntity, PageReport } from '../../data/messages/types';

/** What one frame of the page answered. */
export interface FrameReport {
  frame: number;
  report: PageReport;
}

/** An entity's mentions over all frames, and how many of them each frame holds. */
export interface MergedEntity extends PageEntity {
  frames: readonly { frame: number; count: number }[];
}

/** A page as all its frames together see it. */
export interface MergedPage {
  site: string;
  state: PageReport['state'];
  entities: readonly MergedEntity[];
}

/**
 * Puts the frames' reports together: the page itself first, then its frames in their order. The page's own report says
 * which site it is and whether it is quiet; it is being read as long as any frame is.
 *
 * @param reports at least the top frame's (0).
 * @returns null without a report of the top frame.
 */
export function mergeFrames(reports: readonly FrameReport[]): MergedPage | null {
  const sorted = [...reports].sort((left, right) => left.frame - right.frame);
  const top = sorted[0]?.frame === 0 ? sorted[0].report : undefined;
  if (!top) return null;
  const merged = new Map<string, MergedEntity>();
  for (const { frame, report } of sorted) {
    for (const entity of report.entities) {
      const known = merged.get(entity.id) ?? { ...entity, count: 0, frames: [] };
      merged.set(entity.id, {
        ...known,
        count: known.count + entity.count,
        frames: [...known.frames, { frame, count: entity.count }],
      });
    }
  }
  const reading = top.state === 'ready' && sorted.some(({ report }) => report.state === 'reading');
  return { site: top.site, state: reading ? 'reading' : top.state, entities: [...merged.values()] };
}

/** In which frame the n-th mention of an entity (from 0) is, and its number there; null past the last. */
export function placeOf({ frames }: MergedEntity, nth: number): { frame: number; nth: number } | null {
  let before = 0;
  for (const { frame, count } of frames) {
    if (nth < before + count) return { frame, nth: nth - before };
    before += count;
  }
  return null;
}
