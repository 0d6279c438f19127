/** The package brings no types, and its name alone is a module of Node. */
declare module 'punycode/punycode.es6.js' {
  /**
   * @param host each part that begins with "xn--" is decoded (RFC 3492).
   * @throws RangeError when one is no Punycode.
   */
  export function toUnicode(host: string): string;
}
