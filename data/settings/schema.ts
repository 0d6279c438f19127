import * as v from 'valibot';
import { KINDS } from '../pack/values';

/*
 * Every setting in one place: its type, its bounds, its default. A new setting is a line here and a line on the
 * options page.
 */

const entityId = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(80));
const host = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.minLength(1), v.maxLength(253));

export const DENSITIES = ['every', 'section', 'page', 'hover'] as const;
export const MARK_STYLES = ['tint', 'underline', 'dotted'] as const;
export const MARK_COLOURS = ['lamp', 'blue', 'green', 'grey'] as const;
export const THEMES = ['page', 'system', 'light', 'dark'] as const;
export const CARD_SIZES = ['small', 'normal', 'large'] as const;

export const settingsSchema = v.object({
  /** Whether names are looked for at all. */
  enabled: v.boolean(),
  /** Milliseconds a pointer rests before a card opens. */
  delay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000)),
  /** Which mentions are painted: every one, the first in each section, the first on the page, none until hovered. */
  density: v.picklist(DENSITIES),
  markStyle: v.picklist(MARK_STYLES),
  markColour: v.picklist(MARK_COLOURS),
  theme: v.picklist(THEMES),
  cardSize: v.picklist(CARD_SIZES),
  /** Kinds of entity that are marked. */
  kinds: v.object(
    Object.fromEntries(KINDS.map((kind) => [kind, v.boolean()])) as Record<
      (typeof KINDS)[number],
      v.BooleanSchema<undefined>
    >,
  ),
  /** Whether words of nationality ("Russian") are marked as mentions of the country. */
  demonyms: v.boolean(),
  /** Sites on which Sidelight stays quiet: a host, or `*.host` for it and all below it. */
  quietSites: v.pipe(v.array(host), v.maxLength(1000)),
  /** "Not this person": everywhere, or on one site. */
  muted: v.pipe(v.array(v.object({ entity: entityId, site: v.optional(host) })), v.maxLength(5000)),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const DEFAULTS: Settings = {
  enabled: true,
  delay: 350,
  density: 'every',
  markStyle: 'tint',
  markColour: 'lamp',
  theme: 'page',
  cardSize: 'normal',
  kinds: { person: true, place: true, organisation: true, event: true, topic: true },
  demonyms: false,
  quietSites: [],
  muted: [],
};
