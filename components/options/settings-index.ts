import type { Key } from '../../data/interface/types';

/*
 * Everything that can be set or read on the options page, without its controls: what the page lists, what a search
 * finds there and in the popup, and what an address leads to (`options.html#mark-style`). An id is never changed once
 * it is out: addresses are kept.
 */

/** The sections of the options page, in their order; also the part after # in its address. */
export const SECTIONS = [
  'general',
  'kinds',
  'sites',
  'packs',
  'muted',
  'shortcuts',
  'backup',
  'privacy',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The name of a title, a line that says what it does, and further words to be found by: `set_<name>_title` and so on. */
type Name = Key extends infer K ? (K extends `set_${infer N}_title` ? N : never) : never;

const of = <const Id extends string>(section: Section, id: Id, name: Name) => ({
  id,
  section,
  title: `set_${name}_title` as const,
  about: `set_${name}_about` as const,
  also: `set_${name}_also` as const,
});

/** In the order of the page. Each has the keys of its texts: a title, one line, and further words to be found by. */
export const SETTINGS = [
  of('general', 'enabled', 'enabled'),
  of('general', 'delay', 'delay'),
  of('general', 'density', 'density'),
  of('general', 'mark-style', 'markStyle'),
  of('general', 'mark-colour', 'markColour'),
  of('general', 'dim-read', 'dimRead'),
  of('general', 'theme', 'theme'),
  of('general', 'card-size', 'cardSize'),
  of('general', 'preview', 'preview'),
  of('kinds', 'kind-person', 'person'),
  of('kinds', 'kind-place', 'place'),
  of('kinds', 'kind-organisation', 'organisation'),
  of('kinds', 'kind-event', 'event'),
  of('kinds', 'kind-topic', 'topic'),
  of('kinds', 'demonyms', 'demonyms'),
  of('sites', 'quiet-sites', 'quietSites'),
  of('sites', 'site-suggestions', 'suggestions'),
  of('packs', 'installed-packs', 'packs'),
  of('packs', 'import-pack', 'import'),
  of('muted', 'muted-names', 'muted'),
  of('shortcuts', 'page-keys', 'pageKeys'),
  of('shortcuts', 'card-keys', 'cardKeys'),
  of('backup', 'backup-save', 'save'),
  of('backup', 'backup-read', 'read'),
  of('privacy', 'network', 'network'),
  of('privacy', 'seen-by-pages', 'pages'),
  of('privacy', 'stored', 'stored'),
  of('privacy', 'read-names', 'readNames'),
  of('privacy', 'erase', 'erase'),
] as const;

export type Setting = (typeof SETTINGS)[number];
export type SettingId = Setting['id'];

/**
 * What an address of the options page asks for by its part after #: a section, or a setting in one. Nothing known is
 * asked for: the first section.
 */
export function placeOf(hash: string): { section: Section; sought: SettingId | null } {
  const wanted = hash.replace(/^#/, '');
  const setting = SETTINGS.find(({ id }) => id === wanted);
  if (setting) return { section: setting.section, sought: setting.id };
  return { section: SECTIONS.find((section) => section === wanted) ?? SECTIONS[0], sought: null };
}
