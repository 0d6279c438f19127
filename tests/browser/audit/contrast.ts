/* What WCAG asks of every state, measured in the page: sent there as text, so a function sees nothing from here. */

/**
 * Text that stands out too little from what is behind it: success criterion 1.4.3 (contrast). Colours are taken as
 * computed, and laid over one another as far down as they let anything through; our views have no pictures behind text.
 *
 * @param least the ratio that all text must have, whatever its size
 */
export function faintText(least: number): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  /** What is seen of colours laid one over the other, the lowest first. */
  const seen = (colours: readonly string[]) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
    const [red, green, blue] = [r, g, b].map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const parentOf = (element: Element) =>
    element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  /** Colours behind a text, the lowest first. */
  const behind = (element: Element) => {
    const colours: string[] = [];
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const { backgroundColor } = getComputedStyle(at);
      colours.unshift(backgroundColor);
      if (seen([backgroundColor])[3] === 255) return colours;
    }
    return ['Canvas', ...colours];
  };
  const wrong = new Set<string>();
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      const says = [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data));
      const { placeholder = '' } = element as Partial<HTMLInputElement>;
      if ((!says && !placeholder) || !element.checkVisibility({ visibilityProperty: true })) continue;
      // Heard and not seen, or at rest.
      if (element.closest('.heard, style, script, :disabled')) continue;
      const grounds = behind(element);
      const { color } = getComputedStyle(element, says ? null : '::placeholder');
      const [more, less] = [luminance(seen(grounds)), luminance(seen([...grounds, color]))].sort(
        (a, b) => b - a,
      );
      const ratio = (more! + 0.05) / (less! + 0.05);
      const text = (says ? element.textContent : placeholder)?.trim().slice(0, 40);
      if (ratio < least) wrong.add(`"${text}" has ${ratio.toFixed(2)}: ${color} on ${grounds.join(', ')}`);
    }
  };
  if (location.protocol.endsWith('-extension:')) look(document);
  else
    for (const { shadowRoot } of document.querySelectorAll('[popover="manual"]'))
      if (shadowRoot) look(shadowRoot);
  return [...wrong];
}
