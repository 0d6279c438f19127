/** A part of a text, from one offset up to another (UTF-16 units). */
export interface Span {
  text: string;
  start: number;
  end: number;
}
