/** How many beginnings of names a frame asks for at once. */
export const MOST_BEGINNINGS = 2000;

/** With how many neighbours of a sentence a card is asked for. */
export const MOST_NEAR = 4;
