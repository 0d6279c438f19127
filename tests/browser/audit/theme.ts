/* Runs in the page: sent there as text, so a function sees nothing from here. */

/**
 * What is found in one theme, which is set as the setting sets it, on the page and on every card, and put back after.
 */
export async function inTheme(
  theme: 'light' | 'dark',
  find: () => Promise<readonly string[]>,
): Promise<string[]> {
  const roots = [...document.querySelectorAll('[popover="manual"]')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  const themed = [document, ...roots].flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('[data-theme]'),
  ]);
  if (location.protocol.endsWith('-extension:')) themed.push(document.documentElement);
  const before = new Map(themed.map((element) => [element, element.dataset.theme]));
  for (const element of themed) element.dataset.theme = theme;
  try {
    return (await find()).map((fault) => `${theme}: ${fault}`);
  } finally {
    for (const [element, was] of before) {
      if (was === undefined) delete element.dataset.theme;
      else element.dataset.theme = was;
    }
  }
}
