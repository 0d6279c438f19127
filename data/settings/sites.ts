import type { Muted, Settings } from './schema';

/*
 * Sites as the settings name them: a host, or `*.host` for it and all below it. A leading "www." makes no difference:
 * readers do not tell the two apart.
 */

/** A host in one spelling: lower case, no "www." and no dot at the end. */
export function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\.(?=.+\.)/, '');
}

function covers(site: string, host: string): boolean {
  if (!site.startsWith('*.')) return bareHost(site) === bareHost(host);
  const root = bareHost(site.slice(2));
  return `.${bareHost(host)}`.endsWith(`.${root}`);
}

/** Whether Sidelight stays quiet on a host. A page without one (a file) is never on the list. */
export function isQuiet(host: string, quietSites: readonly string[]): boolean {
  return host !== '' && quietSites.some((site) => covers(site, host));
}

/**
 * The switch for one site.
 *
 * @param on whether names are marked there. Switching on takes every entry away that covers the host, a `*.host`
 *   above it too: the reader is there and wants names now.
 * @returns what has to change; nothing when it is so already.
 */
export function withSite(settings: Settings, host: string, on: boolean): Partial<Settings> {
  if (host === '' || isQuiet(host, settings.quietSites) !== on) return {};
  return {
    quietSites: on
      ? settings.quietSites.filter((site) => !covers(site, host))
      : [...settings.quietSites, bareHost(host)],
  };
}

/** The entities that are muted on a host: everywhere, or there. */
export function mutedOn(settings: Settings, host: string): ReadonlySet<string> {
  const here = ({ site }: Muted) => site === undefined || covers(site, host);
  return new Set(settings.muted.filter(here).map(({ entity }) => entity));
}

/**
 * "Not this person", said or taken back.
 *
 * @param site the host on which alone it holds; everywhere without.
 */
export function withMuted(settings: Settings, entity: string, on: boolean, site?: string): Partial<Settings> {
  const scope = site === undefined ? undefined : bareHost(site);
  const others = settings.muted.filter((muted) => muted.entity !== entity || muted.site !== scope);
  const muted: Muted = { entity, ...(scope !== undefined && { site: scope }) };
  return { muted: on ? [...others, muted] : others };
}
