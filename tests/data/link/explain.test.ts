import { describe, expect, it } from 'vitest';
import { detector } from '../../../data/commands/detector';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { readBundledPacks } from '../../../data/library/read-packs';

const detect = detector(loadLexicon(compile(readBundledPacks('data/packs'))));

/** Why a spelling is taken for what it is, in the reader's words. */
const why = (text: string, spelled: string, lang = 'en') =>
  detect(text, lang).find((mention) => mention.text === spelled)?.why;

describe('the card says why', () => {
  it.each<[string, string, string, string, string]>([
    ['a whole name', 'en', 'Kaja Kallas spoke.', 'Kaja Kallas', '“Kaja Kallas” is the whole name.'],
    [
      'a surname',
      'en',
      'Kaja Kallas spoke.\n\nKallas left.',
      'Kallas',
      'The whole name stands elsewhere on this page: “Kaja Kallas”.',
    ],
    ['a title', 'en', 'President Lukashenko waved.', 'Lukashenko', '“President” stands right before it.'],
    [
      'clue words, as the page spells them',
      'en',
      'President Lukashenko waved to MINSK.',
      'Lukashenko',
      'Words near it fit: “MINSK”, “President”.',
    ],
    [
      'others of the story',
      'en',
      'Lukashenko rules Belarus.',
      'Lukashenko',
      'Others of the same story are on this page: Belarus.',
    ],
    [
      'a word of nationality',
      'en',
      'Russian gas is cheap.',
      'Russian',
      '“Russian” is a word for its people, or for what is theirs.',
    ],
    [
      'an acronym of one language',
      'fr',
      'L’UE et la Russie.',
      'UE',
      'The page is in French, which spells it so.',
    ],
    ['a handle', 'en', 'Ask @kajakallas.', '@kajakallas', '@kajakallas is the account name.'],
  ])('%s', (_, lang, text, spelled, sentence) => expect(why(text, spelled, lang)).toContain(sentence));
});
