import { toUnicode } from 'punycode/punycode.es6.js';

/**
 * Browsers write a host of other letters than a to z in Punycode, and give an extension no way back:
 * "xn--80ak6aa92e.com". Readers know it by the letters they typed.
 *
 * @returns a site of the settings, or a host, in its own letters; a part that is no Punycode stays as it is.
 */
export const readableSite = (site: string): string => site.split('.').map(readable).join('.');

function readable(part: string): string {
  // Nothing is coded behind it.
  if (part === 'xn--') return part;
  try {
    return toUnicode(part);
  } catch {
    return part;
  }
}
