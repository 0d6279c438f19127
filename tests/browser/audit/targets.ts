/* What WCAG asks of every state, measured in the page: sent there as text, so a function sees nothing from here. */

/**
 * Controls that are too small to be hit: success criteria 2.5.8 (target size, minimum: 24 px) and 2.5.5 (44 px, which we
 * keep under a finger). A link or name in a line of text is excepted, as both say.
 *
 * @param least in CSS px, in height and in width
 * @param lone whether a smaller one passes when no other control is within the circle of that size around its middle,
 *   as 2.5.8 has it
 * @returns each that is too small, with its size
 */
export function smallTargets(least: number, lone: boolean): string[] {
  const CONTROLS =
    'button, a[href], input:not([type=hidden]), select, summary, [role="button"], [role="tab"]';
  const found: HTMLElement[] = [];
  const collect = (root: Document | ShadowRoot) => {
    found.push(...root.querySelectorAll<HTMLElement>(CONTROLS));
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) collect(element.shadowRoot);
  };
  // On a web page only the cards are ours.
  if (location.protocol.endsWith('-extension:')) collect(document);
  else
    for (const { shadowRoot } of document.querySelectorAll('[popover="manual"]'))
      if (shadowRoot) collect(shadowRoot);
  /** What is pressed for a control: its label too, and what is laid around it to be hit. */
  const boxOf = (control: HTMLElement) => {
    const label = control.closest('label');
    const box = (label ?? control).getBoundingClientRect();
    const around = getComputedStyle(control, '::before');
    if (label || around.content === 'none' || around.position !== 'absolute') return box;
    const width = Math.max(box.width, Number.parseFloat(around.width));
    const height = Math.max(box.height, Number.parseFloat(around.height));
    const [x, y] = [box.x - (width - box.width) / 2, box.y - (height - box.height) / 2];
    return new DOMRect(x, y, width, height);
  };
  const shown = found.filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      !control.closest('[inert]') &&
      boxOf(control).width > 1,
  );
  /** In a sentence: text of its own line stands beside it. */
  const inText = (control: HTMLElement) => {
    if (getComputedStyle(control).display !== 'inline') return false;
    const around = control.parentElement?.closest('p, li, dd, td, b, span') ?? control.parentElement;
    const own = control.textContent?.trim() ?? '';
    return (around?.textContent?.trim() ?? '').length > own.length;
  };
  const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const crowded = (control: HTMLElement) => {
    const { x, y } = middle(boxOf(control));
    return shown.some((other) => {
      if (other === control || other.contains(control) || control.contains(other)) return false;
      const box = boxOf(other);
      const dx = Math.max(box.left - x, 0, x - box.right);
      const dy = Math.max(box.top - y, 0, y - box.bottom);
      return Math.hypot(dx, dy) < least / 2;
    });
  };
  return shown.flatMap((control) => {
    const { width, height } = boxOf(control);
    if (Math.min(width, height) >= least - 0.5 || inText(control)) return [];
    if (lone && !crowded(control)) return [];
    const called = control.getAttribute('aria-label') ?? control.textContent ?? '';
    return [
      `${control.localName} "${called.trim().slice(0, 40)}": ${width.toFixed(1)} x ${height.toFixed(1)}`,
    ];
  });
}
