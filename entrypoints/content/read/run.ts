import type { PageBlock } from '../types';
import { BETWEEN } from './border';
import { meeting } from './meeting';
import type { Place } from './place';

/**
 * Gathers the text nodes of one container into a run. One is used over and over: most runs hold no name, and nothing
 * is made for them. White space is kept back until more text follows.
 */
export class Run {
  text = '';
  /** The text nodes, and where each begins in the text. */
  readonly nodes: Text[] = [];
  readonly starts: number[] = [];
  private place: Place | null = null;
  private linked = false;
  /** The last unit of its text: asked of the text, that would have the browser copy all of it. */
  private last = 0;
  private blanks = 0;
  private readonly blank: Text[] = [];

  get container(): Element | ShadowRoot | undefined {
    return this.place?.container;
  }

  /** Forgets all. */
  clear(): void {
    this.place = null;
    this.nodes.length = 0;
    this.starts.length = 0;
    this.blanks = 0;
  }

  begin(node: Text, data: string, place: Place): void {
    this.place = place;
    this.linked = place.linked;
    this.nodes.length = 1;
    this.starts.length = 1;
    this.nodes[0] = node;
    this.starts[0] = 0;
    this.text = data;
    this.last = data.charCodeAt(data.length - 1);
    this.blanks = 0;
  }

  /** White space that may turn out to stand inside the run. */
  addBlank(node: Text): void {
    this.blank[this.blanks] = node;
    this.blanks += 1;
  }

  /** Adds text of the same container. */
  add(node: Text, data: string, place: Place): void {
    if (this.blanks > 0) this.takeBlanks();
    else if (data.charCodeAt(0) > 32 && this.last > 32)
      this.text += BETWEEN[meeting(this.nodes.at(-1)!, node)];
    this.push(node, data);
    if (!place.linked) this.linked = false;
  }

  /** The run as a block, its pieces still to be filled in. */
  block(): PageBlock {
    const { lang, role, container } = this.place!;
    const plain = role === 'prose' || role === 'item';
    return { text: this.text, lang, role: this.linked && plain ? 'link' : role, container, pieces: [] };
  }

  private takeBlanks(): void {
    for (let at = 0; at < this.blanks; at += 1) this.push(this.blank[at]!, this.blank[at]!.data);
    this.blanks = 0;
  }

  private push(node: Text, data: string): void {
    this.starts.push(this.text.length);
    this.nodes.push(node);
    this.text += data;
    this.last = data.charCodeAt(data.length - 1);
  }
}
