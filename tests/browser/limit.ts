/**
 * The limit that reading a page is measured against: a walk over all text nodes that reads every character, leaving
 * out by the parent's name what no reader sees. Runs in the page, in the content script's world; warm, so the fastest
 * of several rounds.
 *
 * @returns milliseconds
 */
export const LIMIT = `(() => {
  const SKIP = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'CODE', 'PRE', 'KBD', 'SVG']);
  let sum = 0;
  const walk = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let parent = null;
    let skip = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentNode !== parent) {
        parent = node.parentNode;
        skip = SKIP.has(parent.nodeName.toUpperCase());
      }
      if (skip) continue;
      const { data } = node;
      for (let at = 0; at < data.length; at += 1) sum += data.charCodeAt(at);
    }
  };
  // The clock steps by a tenth of a millisecond: many walks are timed together.
  const timed = (walks) => {
    const start = performance.now();
    for (let walked = 0; walked < walks; walked += 1) walk();
    return performance.now() - start;
  };
  let walks = 1;
  while (timed(walks) < 10) walks *= 2;
  const best = Math.min(timed(walks), timed(walks), timed(walks)) / walks;
  // The sum is used, or the reading could be left out.
  return sum < 0 ? 0 : best;
})()`;
