/*
 * Browsers write a host of other letters than a to z in Punycode, and give an extension no way back: "xn--80ak6aa92e.com".
 * Readers know it by the letters they typed.
 */

/** The numbers of RFC 3492, section 5: how Punycode is set for host names. */
const BASE = 36;
const LEAST = 1;
const MOST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;
const MOST_CODE = 0x10ffff;

/** @returns a site of the settings, or a host, in its own letters; a part that is no Punycode stays as it is. */
export const readableSite = (site: string): string =>
  site
    .split('.')
    .map((part) => (part.startsWith('xn--') ? decoded(part.slice(4)) || part : part))
    .join('.');

/** RFC 3492, section 6.2. */
function decoded(text: string): string | null {
  const cut = text.lastIndexOf('-');
  const codes = [...text.slice(0, Math.max(0, cut))].map((letter) => letter.charCodeAt(0));
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let at = 0;
  for (let read = cut + 1; read < text.length; ) {
    const before = at;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(text.charCodeAt(read++));
      at += digit * weight;
      if (digit < 0 || !(at <= Number.MAX_SAFE_INTEGER)) return null;
      const threshold = Math.min(Math.max(k - bias, LEAST), MOST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = codes.length + 1;
    bias = adapted(at - before, count, before === 0);
    code += Math.floor(at / count);
    at %= count;
    if (code > MOST_CODE) return null;
    codes.splice(at++, 0, code);
  }
  return String.fromCodePoint(...codes);
}

/** a to z are 0 to 25, 0 to 9 are 26 to 35; anything else, the end too, is none. */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : -1;
}

/** RFC 3492, section 6.1. */
function adapted(step: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(step / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((BASE - LEAST) * MOST) / 2; k += BASE) delta = Math.floor(delta / (BASE - LEAST));
  return k + Math.floor(((BASE - LEAST + 1) * delta) / (delta + SKEW));
}
