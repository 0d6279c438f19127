import { isSite } from './schema';
import { bareHost } from './sites';

/** Why a text is no site: nothing is there, too much, an address that is never read, or something else. */
export interface RefusedSite {
  ok: false;
  why: 'empty' | 'long' | 'scheme' | 'other';
  /** Of an address that is never read: what stands before its colon. */
  scheme?: string;
}

export type ParsedSite = { ok: true; site: string } | RefusedSite;

/**
 * Turns what a reader types or pastes into an entry of the quiet list.
 *
 * @param text an address ("https://news.example/a"), a host ("news.example"), `*.host` or `*://*.host/*`.
 * @returns the host in lower case and without "www.", `*.` before it where it was typed; or why it is none.
 */
export function parseSite(text: string): ParsedSite {
  // Before a wildcard a scheme says nothing more: a pattern as extensions' manifests have it.
  const typed = text
    .trim()
    .replace(/\.$/, '')
    .replace(/^(\*|https?):\/\/(?=\*\.)/i, '');
  if (typed === '') return { ok: false, why: 'empty' };
  if (typed.length > 2000) return { ok: false, why: 'long' };
  const below = typed.startsWith('*.');
  const address = below ? typed.slice(2) : typed;
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(\/|$))/i.exec(address)?.[1]?.toLowerCase();
  // A file is marked where the browser lets it be read, and has no host to be quiet by.
  if (scheme === 'file') return { ok: false, why: 'other' };
  if (scheme && scheme !== 'http' && scheme !== 'https') return { ok: false, why: 'scheme', scheme };
  const host = hostOf(scheme ? address : `https://${address}`);
  const site = host && `${below ? '*.' : ''}${host}`;
  if (!site || !isSite(site)) return { ok: false, why: 'other' };
  return { ok: true, site };
}

/** The host of an address as the browser writes it (lower case, other scripts in Punycode); null when it has none. */
function hostOf(address: string): string | null {
  if (/\s/.test(address) || !URL.canParse(address)) return null;
  const host = bareHost(new URL(address).hostname);
  // An address may hold more than the name of any site does: a comma, say, between two of them.
  return /^([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/.test(host) ? host : null;
}
