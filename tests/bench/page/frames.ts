import { callable } from './call';
import { register, registered } from './ranges';

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

callable({
  registered,
  register,
  /** Milliseconds of each of so many frames. */
  async frames(what: string, most: number): Promise<number[]> {
    const spent: number[] = [];
    for (let at = 0; at < most; at += 1) spent.push(await frame(CHANGES[what]!));
    return spent;
  },
});
