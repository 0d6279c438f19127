/**
 * Attributes of a text that is not in the interface's language, but in its pack's: which it is, and its own direction.
 * For sentences: a name or a title stays on the interface's side, as `<bdi lang>`.
 */
export const inLanguage = (lang: string) => ({ lang, dir: 'auto' }) as const;
