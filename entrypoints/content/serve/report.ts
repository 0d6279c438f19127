import type { Found, PageEntity } from '../../../data/messages/types';
import type { PageMentions } from '../types';

/** The entities of a frame, in reading order of their first mention. */
export function entitiesOf(mentions: PageMentions): PageEntity[] {
  const entities = new Map<string, PageEntity>();
  for (const { entity: id, name, kind, form, why } of mentions.inOrder()) {
    const known = entities.get(id);
    if (known) known.count += 1;
    else entities.set(id, { id, name, kind, form, count: 1, why });
  }
  return [...entities.values()];
}

/** Every mention of a frame in reading order, with so many characters of its block on either side. */
export function foundIn(mentions: PageMentions, around: number): Found[] {
  return Array.from(mentions.inOrder(), ({ entity, block: { text }, start, end }) => ({
    entity,
    text: text.slice(start, end),
    context: text.slice(Math.max(0, start - around), end + around),
  }));
}
