import { callable } from './call';

/*
 * What pages do to their own DOM: text is changed, elements are taken out, put back, sorted and added. Measured until
 * everything that answers to it at once has run, observers among it.
 */

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

callable({
  /** Milliseconds. */
  domWork(): Promise<number> {
    round += 1;
    return new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      const start = performance.now();
      port1.onmessage = () => done(performance.now() - start);
      work(round);
      port2.postMessage(null);
    });
  },
});
