import type { Tab } from '../browser/tab';

interface Point {
  x: number;
  y: number;
}

/** The middle of a control in the card opened last, by its label or text; null when there is none. */
export function control(tab: Tab, name: string | RegExp): Promise<Point | null> {
  const { source } = typeof name === 'string' ? new RegExp(`^${name.replace(/[?.]/g, '\\$&')}$`) : name;
  return tab.driver.cards(
    tab.page.mainFrame(),
    (roots, source) => {
      for (const element of roots.at(-1)?.querySelectorAll('button, a, [role=button]') ?? []) {
        const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
        if (!new RegExp(source).test(label.trim())) continue;
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      return null;
    },
    source,
  );
}

/** Presses a control of the card opened last, as a reader does: the pointer goes there first. */
export async function pressIn(tab: Tab, name: string | RegExp): Promise<void> {
  const point = await control(tab, name);
  if (!point) throw new Error(`The card has no "${name}": ${await tab.cardText()}`);
  await tab.page.mouse.move(point.x, point.y, { steps: 4 });
  await tab.page.mouse.click(point.x, point.y);
}

/** Moves the pointer into the card opened last. */
export async function toCard(tab: Tab): Promise<void> {
  const point = await control(tab, 'Close');
  if (!point) throw new Error('No card is open.');
  await tab.page.mouse.move(point.x, point.y + 40, { steps: 6 });
}
