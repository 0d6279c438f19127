/*
 * A compiled lexicon as text: extension storage keeps JSON values only, and base64 is the one form that both
 * browsers read back fast (a list of numbers takes ten times as long).
 */

const CHUNK = 0x8000;

/** @returns the buffer in base64 (RFC 4648). */
export function encodeLexicon(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/**
 * @param text as `encodeLexicon` made it.
 * @throws DOMException (InvalidCharacterError) when it is not base64.
 */
export function decodeLexicon(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}
