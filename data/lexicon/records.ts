import { FORMS, STRENGTHS } from '../pack/values';
import { BITS } from './name-bits';
import type { LexiconEntity, LexiconName } from './types';
import type { Views } from './views';

const decoder = new TextDecoder();

/**
 * Reads one entity of a compiled lexicon.
 *
 * @param at its place in this buffer, as below.
 * @throws RangeError when there is none, as below.
 */
export function readEntity({ entityAt, entityText }: Views, at: number): LexiconEntity {
  return JSON.parse(textAt(entityAt, entityText, at));
}

/** Reads one name of a compiled lexicon. */
export function readName(views: Views, at: number): LexiconName {
  const { nameAt, nameText, nameBits, nameLangs, nameEntity, meta } = views;
  const text = textAt(nameAt, nameText, at);
  const bits = nameBits[at]!;
  const lang = meta.langs[(bits >>> BITS.lang) & 255]!;
  const langs = meta.langSets[nameLangs[at]!]!;
  return {
    entity: nameEntity[at]!,
    text,
    strength: STRENGTHS[bits & 3]!,
    form: FORMS[(bits >>> BITS.form) & 3]!,
    ...(lang && { lang }),
    ...(langs.length > 0 && { langs }),
  };
}

function textAt(at: Uint32Array, bytes: Uint8Array, index: number): string {
  if (index < 0 || index + 1 >= at.length)
    throw new RangeError(`There is no entry ${index} in this lexicon.`);
  return decoder.decode(bytes.subarray(at[index]!, at[index + 1]!));
}
