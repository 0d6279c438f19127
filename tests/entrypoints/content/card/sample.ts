import type { CardContent } from '../../../../data/library/card';
import type { Target, View } from '../../../../entrypoints/content/card/state';

/** A target for one entity, at a place of its own. */
export function target(...entities: string[]): Target {
  return {
    entities,
    spelled: entities.join(' or '),
    why: [],
    node: places[entities[0] ?? ''] ?? null,
    offset: 0,
    anchor: { line: () => null, element: () => null },
  };
}

const places: Record<string, object> = { ada: {}, bo: {}, cy: {} };

/** What the background knows of an entity. */
export function content(id: string): CardContent {
  return { id, kind: 'person', name: id, role: 'Mayor', lang: 'en', parts: [] };
}

export const view = (id: string): View => ({ kind: 'card', content: content(id), trail: [] });
