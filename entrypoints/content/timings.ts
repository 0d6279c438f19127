/* Every time, speed and distance of the showing side, in one place. Milliseconds and CSS pixels. */

/** A pointer slower than this rests: pixels a millisecond. */
export const REST_SPEED = 0.5;
/** A pointer that has sent no move for this long stands still. */
export const STILL_AFTER = 60;
/** Names that come to be under a pointer so soon after it was moved there are pointed at. */
export const LATE = 2000;
/** How long a card stays after the pointer has left it and its mark. */
export const GRACE = 300;
/** A card opens at once when another closed less than this ago. */
export const REOPEN = 300;
/** A finger that is down for longer, or moves further, does not tap. */
export const TAP_TIME = 500;
export const TAP_TRAVEL = 10;
/** Browsers have told screen readers of a new element by then: Firefox a frame later, Chromium up to 150 ms. */
export const SAY_AFTER = 200;
/** Mentions are told to the background at most this often. */
export const COUNT_EVERY = 500;
/** While a page goes on moving its text about, marks look where it stands this often. */
export const LOOK_EVERY = 250;
/** While the reader goes about on a page, shadow trees that were attached since are looked for this often. */
export const SEARCH_EVERY = 5000;
/** Between a card and the line it belongs to. */
export const GAP = 8;
/** Between a card and the edge of the viewport. */
export const EDGE = 8;
/** A card is never higher than this, however much room there is. */
export const HIGHEST = 560;
/** In less room than this all of a card scrolls: head and foot would leave its text no line. */
export const TIGHT = 240;
/** A press that moves less than this drags nothing. */
export const DRAG_TRAVEL = 4;
/** How far an arrow key moves a card. */
export const NUDGE = 16;
