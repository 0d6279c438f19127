import { type Phrase, phrase } from '../../../data/interface/phrase';

/** A text, or why there is none. */
export type ReadText = { ok: true; text: string } | { ok: false; why: Phrase };

/**
 * Reads the text of a file piece by piece. In another encoding than UTF-8 a file is refused: read as UTF-8 it would be
 * taken in all the same, with every letter that is not English gone from its names.
 *
 * @param most bytes; one that is larger is not read to its end.
 * @param say told how much of it is read, from 0 to 1.
 */
export async function readText(
  file: Blob,
  most: number,
  say: (share: number) => void = () => {},
): Promise<ReadText> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let bytes = 0;
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    // Enough to be refused for its size.
    if (bytes > most) return { ok: true, text: pieces.join('') };
    bytes += value.byteLength;
    const piece = decodedBy(decoder, value);
    if (piece === null) return { ok: false, why: phrase('file_encoding') };
    pieces.push(piece);
    say(bytes / file.size);
  }
  const end = decodedBy(decoder);
  return end === null
    ? { ok: false, why: phrase('file_encoding') }
    : { ok: true, text: pieces.join('') + end };
}

/** The next piece of a text, or its end; null when it is not in the encoding. */
function decodedBy(decoder: TextDecoder, piece?: Uint8Array): string | null {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    return null;
  }
}
