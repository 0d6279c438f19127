import { callable } from './call';

/*
 * Frames in which the page itself changes one thing. A frame's cost is what its main thread does from the callback that
 * makes the change until everything is laid out and painted: a message that is posted in the callback comes after.
 */

const CHANGES: Record<string, (count: number) => void> = {
  flow(count) {
    document.getElementById('flow')!.firstChild!.nodeValue = `Count ${count}`;
  },
  box(count) {
    document.getElementById('box')!.firstChild!.nodeValue = `Count ${count}`;
  },
  lamp(count) {
    document.getElementById('lamp')!.style.opacity = count % 2 ? '0.5' : '1';
  },
};

let count = 0;
const channel = new MessageChannel();

function frame(change: (count: number) => void): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      channel.port1.onmessage = () => done(performance.now() - start);
      count += 1;
      change(count);
      channel.port2.postMessage(null);
    });
  });
}

/** Texts that are registered on a page without Sidelight: the first so many that name somebody. */
function register(count: number): number {
  const highlight = new Highlight();
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
  while (highlight.size < count && walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { index, 0: name } of node.data.matchAll(/(?<=With |came )\p{Lu}\S+ \p{Lu}\p{L}+/gu)) {
      const [startOffset, endOffset] = [index, index + name.length];
      highlight.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    }
  }
  if (highlight.size > 0) CSS.highlights.set('bare', highlight);
  return highlight.size;
}

callable({
  /** How many ranges are registered on the page, by whomever. */
  registered: (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  /** Registers at least so many ranges, with the tint that marks have by default. Returns how many. */
  register,
  /** Milliseconds of each of so many frames. */
  async frames(what: string, most: number): Promise<number[]> {
    const spent: number[] = [];
    for (let at = 0; at < most; at += 1) spent.push(await frame(CHANGES[what]!));
    return spent;
  },
});
