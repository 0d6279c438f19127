/**
 * Runs in the page: where the nth occurrence of a text stands, its first line if it wraps, after scrolling it into
 * view; null when the page does not hold it. Reads across inline tags and in open shadow roots.
 */
export function textBox(
  text: string,
  nth: number,
): { x: number; y: number; width: number; height: number } | null {
  const nodes: Text[] = [];
  const roots: Node[] = [document.body ?? document.documentElement];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) nodes.push(node as Text);
      else if ((node as Element).shadowRoot) roots.push((node as Element).shadowRoot as Node);
    }
  }
  const whole = nodes.map((node) => node.data).join('');
  let at = -1;
  for (let i = 0; i <= nth; i += 1) {
    at = whole.indexOf(text, at + 1);
    if (at < 0) return null;
  }
  const range = document.createRange();
  let start = 0;
  for (const node of nodes) {
    const end = start + node.length;
    if (at >= start && at < end) range.setStart(node, at - start);
    if (at + text.length > start && at + text.length <= end) {
      range.setEnd(node, at + text.length - start);
      break;
    }
    start = end;
  }
  const visible = range.getBoundingClientRect();
  if (visible.top < 0 || visible.bottom > innerHeight) {
    scrollBy({ top: visible.top - innerHeight / 2, behavior: 'instant' });
  }
  const line = range.getClientRects()[0];
  return line ? { x: line.x, y: line.y, width: line.width, height: line.height } : null;
}
