import { HEADER_NUMBERS, MAGIC, SECTION_NAMES, SECTIONS, type Section } from './layout';

/** Puts sections one after another behind a header: magic, total bytes, then each section's count of items. */
export function writeSections(sections: Record<Section, ArrayBufferView>): ArrayBuffer {
  let total = HEADER_NUMBERS * 4;
  for (const name of SECTION_NAMES) total += sections[name].byteLength;
  const buffer = new ArrayBuffer(total);
  const header = new Uint32Array(buffer, 0, HEADER_NUMBERS);
  header[0] = MAGIC;
  header[1] = total;
  let at = HEADER_NUMBERS * 4;
  SECTION_NAMES.forEach((name, index) => {
    const view = sections[name];
    header[2 + index] = view.byteLength / SECTIONS[name];
    new Uint8Array(buffer, at, view.byteLength).set(
      new Uint8Array(view.buffer, view.byteOffset, view.byteLength),
    );
    at += view.byteLength;
  });
  return buffer;
}
