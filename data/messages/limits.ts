/** How many words a frame asks for at once. */
export const MOST_WORDS = 2000;

/** With how many neighbours of a sentence a card is asked for. */
export const MOST_NEAR = 4;
