/** The id of the link to the popup's own script, where a build has made one of it (`page-plugin.ts`). */
export const MAIN = 'main';
