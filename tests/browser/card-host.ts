/** How a card's host element is told from the page's own: there is one for each open card. */
export const CARD_HOST = '[popover="manual"]';
