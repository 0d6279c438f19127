/*
 * Runs in a page before anything else: notes when the document was ready, and when the first frame with marks in it was
 * painted. Whatever a page registers is seen by the page.
 */

const noted: { ready?: number; marked?: number } = {};
Object.assign(globalThis, { noted });

addEventListener('DOMContentLoaded', () => {
  noted.ready = performance.now();
});

const { port1, port2 } = new MessageChannel();
port1.onmessage = () => {
  noted.marked = performance.now();
};

function look(): void {
  if (CSS.highlights.size > 0) port2.postMessage(null);
  else requestAnimationFrame(look);
}
requestAnimationFrame(look);
