import { PageLinker } from './linker';
import type { Silence } from './types';

/** A linker that also tells what it passes over, for measuring: pages have no use for that. */
export class ExplainingLinker<Key> extends PageLinker<Key> {
  /** What is passed over in a block that has been linked, with the rule that did it. Worked out when asked for. */
  silences(key: Key): Silence[] {
    const kept = this.blocks.get(key);
    if (!kept) return [];
    return kept.candidates.flatMap(({ start, end }, at) => {
      if (kept.told.some((told) => told.start < end && told.end > start)) return [];
      return (kept.fits[at] ?? []).map(({ profile, form, against, rule }) => ({
        start,
        end,
        entity: profile.entity.id,
        form,
        rule: rule ?? (against ? 'somebody or something else' : 'too little evidence'),
      }));
    });
  }
}
