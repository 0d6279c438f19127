import type { Block } from '../../../data/link/types';
import { packOf } from '../../data/lexicon/packs';

/** A pack of two people, each with a surname that counts on pages with the whole name. */
export const people = packOf({
  'ada-quill': ['Ada Quill', { text: 'Quill', strength: 'short' }],
  'bo-tarn': ['Bo Tarn', { text: 'Tarn', strength: 'short' }],
});

/** A paragraph of an English page. */
export const block = (text: string): Block => ({ text, lang: 'en', role: 'prose' });
