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
  const { fromBase64 } = Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  // Every frame does this at its start: the loop takes ten times as long while it is not compiled. Chromium has had
  // the function from 140, Firefox from 133.
  if (fromBase64) return fromBase64.call(Uint8Array, text).buffer;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}
