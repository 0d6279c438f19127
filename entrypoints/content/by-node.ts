const NONE: readonly never[] = [];

/**
 * Maps text nodes to what is known of them: mostly one thing each, several for a node so long that it is read in
 * stretches.
 */
export class ByNode<Thing> {
  private readonly things = new WeakMap<Node, readonly Thing[]>();

  of(node: Node): readonly Thing[] {
    return this.things.get(node) ?? NONE;
  }

  add(node: Node, thing: Thing): void {
    this.things.set(node, [...this.of(node), thing]);
  }

  delete(node: Node, thing: Thing): void {
    const others = this.of(node).filter((other) => other !== thing);
    if (others.length > 0) this.things.set(node, others);
    else this.things.delete(node);
  }
}
