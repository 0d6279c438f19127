/* The keys of storage that a page starts with. */

export const SETTINGS_KEY = 'settings';
export const LEXICON_KEY = 'lexicon';
