/**
 * What a control is called aloud when its own word leaves open what it acts on: that word first, then the whole, so that
 * who speaks to the computer can say what is seen (WCAG 2.2, success criterion 2.5.3).
 *
 * @param shown the word on the control.
 * @param whole what it does, and to what.
 */
export const aloud = (shown: string, whole: string) =>
  whole.toLowerCase().includes(shown.toLowerCase()) ? whole : `${shown}: ${whole}`;
