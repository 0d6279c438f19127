import { WATCHED } from '../../../entrypoints/content/read/page-watch';
import { callable } from './call';
import { register, registered } from './ranges';

/*
 * What pages do to their own DOM: text is changed, elements are taken out, put back, sorted and added. It is done in a
 * frame, as in `frames.ts`: whether a frame comes before a message that is posted elsewhere is a matter of chance, and
 * to lay out and paint what has changed takes the browser thirty times as long as the changes themselves.
 */

/** Milliseconds. */
export interface Spent {
  /** Until everything that answers at once has run, observers among it. */
  script: number;
  /** Until all is laid out and painted, too. */
  frame: number;
}

const SHARE = 500;

function work(round: number): void {
  const main = document.querySelector('main')!;
  const all = [...main.querySelectorAll('p')];
  for (const element of all.slice(0, SHARE)) {
    const text = element.firstChild as Text;
    text.data = `${text.data} ${round}`;
  }
  const taken = all.slice(-SHARE);
  for (const element of taken) element.remove();
  main.append(...taken.reverse());
  const added = all.slice(SHARE, SHARE * 2).map((element) => element.cloneNode(true) as HTMLElement);
  main.prepend(...added);
  for (const element of added) element.remove();
}

let round = 0;
const channel = new MessageChannel();

callable({
  registered,
  register,
  /** Has the page's changes told as Sidelight has them told, and does nothing but look how many they are. */
  observe(): void {
    new MutationObserver((records) => records.length).observe(document, WATCHED);
  },
  domWork(): Promise<Spent> {
    round += 1;
    return new Promise((done) => {
      requestAnimationFrame(async () => {
        const start = performance.now();
        let script = 0;
        channel.port1.onmessage = () => done({ script, frame: performance.now() - start });
        channel.port2.postMessage(null);
        work(round);
        // Observers were called for when the first change was made, and so come first.
        await null;
        script = performance.now() - start;
      });
    });
  },
});
