/** How many words a frame asks for at once. */
export const MOST_WORDS = 2000;
