/* The keys of storage that a page or the popup starts with. */

export const SETTINGS_KEY = 'settings';
export const LEXICON_KEY = 'lexicon';
export const LIBRARY_KEY = 'library';
