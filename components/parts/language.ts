/** Attributes of what is not in the interface's language, but in its pack's: which it is, and its own direction. */
export const inLanguage = (lang: string) => ({ lang, dir: 'auto' }) as const;
