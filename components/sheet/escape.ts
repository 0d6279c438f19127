/**
 * A text that Markdown (CommonMark and GitHub's) shows as it is, in one line: no emphasis, link, address, list or
 * heading is read out of it, wherever in a line it stands.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~|#$@!{}^]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, '\\:')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A link; without an address that can be linked to, its words. */
export function link(words: string, url: string | undefined): string {
  const address = url && webAddress(url);
  return address ? `[${plain(words)}](<${address.replaceAll('&', '&amp;')}>)` : plain(words);
}

/** @returns an address of the web as Markdown can hold it between angle brackets; undefined for any other. */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href.replace(/[<>\\\s\p{Cc}]/gu, encodeURIComponent);
}
