import { isSite } from './schema';
import { bareHost } from './sites';

export type ParsedSite = { ok: true; site: string } | { ok: false; message: string };

const refuse = (message: string): ParsedSite => ({ ok: false, message });

/**
 * Turns what a reader types or pastes into an entry of the quiet list.
 *
 * @param text an address ("https://news.example/a"), a host ("news.example") or `*.host`.
 * @returns the host in lower case and without "www.", `*.` before it where it was typed; or what to type instead.
 */
export function parseSite(text: string): ParsedSite {
  const typed = text.trim().replace(/\.$/, '');
  if (typed === '') return refuse('Type a site, such as news.example.');
  if (typed.length > 2000)
    return refuse('This is too long for a site. Type only its name, such as news.example.');
  const below = typed.startsWith('*.');
  const address = below ? typed.slice(2) : typed;
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(\/|$))/i.exec(address)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https')
    return refuse(`Names are never marked on ${scheme}: pages. Type a site, such as news.example.`);
  const host = hostOf(scheme ? address : `https://${address}`);
  const site = host && `${below ? '*.' : ''}${host}`;
  if (!site || !isSite(site))
    return refuse('This is not a site. Type its name, such as news.example or *.news.example.');
  return { ok: true, site };
}

/** The host of an address as the browser writes it (lower case, other scripts in Punycode); null when it has none. */
function hostOf(address: string): string | null {
  if (/\s/.test(address) || !URL.canParse(address)) return null;
  const host = bareHost(new URL(address).hostname);
  return /^[^.*%]+(\.[^.*%]+)*$/.test(host) ? host : null;
}
