import type { BlockRole } from '../../../data/link/types';
import type { PageBlock, Piece } from '../types';
import { borderBetween } from './border';
import type { Place } from './place';

const SPACE_AT_END = /\s$/u;

/**
 * Gathers text nodes of one container into a run. White space between them is kept back until more text follows.
 */
export class Run implements PageBlock {
  readonly pieces: Piece[] = [];
  readonly container: Element | ShadowRoot;
  readonly lang: string;
  text: string;
  private prose: BlockRole;
  private linked: boolean;
  private blanks: Text[] = [];

  constructor(node: Text, data: string, place: Place) {
    this.container = place.container;
    this.lang = place.lang;
    this.prose = place.role;
    this.linked = place.linked;
    this.text = data;
    this.pieces.push({ node, start: 0 });
  }

  /** A block that is nothing but a link is one, unless it is something more. */
  get role(): BlockRole {
    return this.linked && (this.prose === 'prose' || this.prose === 'item') ? 'link' : this.prose;
  }

  /** White space that may turn out to stand inside the run. */
  addBlank(node: Text): void {
    this.blanks.push(node);
  }

  /**
   * Adds text of the same container.
   *
   * @returns false when the page shows a border before it: the text begins a run of its own.
   */
  add(node: Text, data: string, place: Place): boolean {
    let text = this.text;
    if (this.blanks.length > 0) this.takeBlanks();
    else if (data.charCodeAt(0) > 32 && !SPACE_AT_END.test(text)) {
      const border = borderBetween(this.pieces.at(-1)!.node, node);
      if (border === 'block') return false;
      if (border !== 'none') this.text += border === 'line' ? '\n' : ' ';
    }
    text = this.text;
    this.pieces.push({ node, start: text.length });
    this.text = text + data;
    if (!place.linked) this.linked = false;
    return true;
  }

  private takeBlanks(): void {
    for (const blank of this.blanks) {
      this.pieces.push({ node: blank, start: this.text.length });
      this.text += blank.data;
    }
    this.blanks = [];
  }
}
