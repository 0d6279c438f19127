import { isId, KINDS } from '../pack/values';
import { type Field, flag, flags, isRecord, list, oneOf, whole } from './field';

/*
 * Every setting in one place: its type, its bounds, its default. A new setting is a line here and a line on the
 * options page.
 */

export const DENSITIES = ['every', 'section', 'page', 'hover'] as const;
export const MARK_STYLES = ['tint', 'underline', 'dotted'] as const;
export const MARK_COLOURS = ['lamp', 'blue', 'green', 'grey'] as const;
export const THEMES = ['page', 'system', 'light', 'dark'] as const;
export const CARD_SIZES = ['small', 'normal', 'large'] as const;

/** "Not this person": everywhere, or on one site. */
export interface Muted {
  entity: string;
  site?: string;
}

export const FIELDS = {
  /** Whether names are looked for at all. */
  enabled: flag(true),
  /** Milliseconds a pointer rests before a card opens. */
  delay: whole(350, 0, 2000),
  /** Which mentions are painted: every one, the first in each section, the first on the page, none until hovered. */
  density: oneOf(DENSITIES, 'every'),
  markStyle: oneOf(MARK_STYLES, 'tint'),
  markColour: oneOf(MARK_COLOURS, 'lamp'),
  /** Whether names whose card was open this week have fainter marks: which these are is kept only then. */
  dimRead: flag(false),
  theme: oneOf(THEMES, 'page'),
  cardSize: oneOf(CARD_SIZES, 'normal'),
  /** Kinds of entity that are marked. */
  kinds: flags(KINDS, true),
  /** Whether words of nationality ("Russian") are marked as mentions of the country. */
  demonyms: flag(false),
  /** Sites on which Sidelight stays quiet: a host, or `*.host` for it and all below it. */
  quietSites: list(isSite, 1000),
  muted: list(isMuted, 5000),
};

type ValueOf<F> = F extends Field<infer T> ? T : never;
export type Settings = { [K in keyof typeof FIELDS]: ValueOf<(typeof FIELDS)[K]> };
export type SettingKey = keyof Settings;

export const SETTING_KEYS = Object.keys(FIELDS) as readonly SettingKey[];

export const DEFAULTS = Object.fromEntries(
  SETTING_KEYS.map((key) => [key, FIELDS[key].standard]),
) as unknown as Settings;

/** Whether a text is an entry of the quiet list as `parseSite` makes them. */
export function isSite(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 255 && /^(\*\.)?[^\s/*\p{Lu}]+$/u.test(value);
}

function isMuted(value: unknown): value is Muted {
  return isRecord(value) && isId(value.entity) && (value.site === undefined || isSite(value.site));
}
