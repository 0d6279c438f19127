/** At the end of a row that opens something. */
export const Chevron = () => <span class="chevron turns" aria-hidden="true" />;
