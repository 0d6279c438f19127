import type { Tab } from '../tab';

/** Words that a handle of the card lies over: whoever drags it reads them no more, nor presses them. */
export const underHandles = (tab: Tab) =>
  tab.driver.cards(tab.page.mainFrame(), ([root]) => {
    const words = document.createTreeWalker(root!, NodeFilter.SHOW_TEXT);
    const handles = [...root!.querySelectorAll('.tool[data-drag]')].map((one) => one.getBoundingClientRect());
    const under: string[] = [];
    const range = document.createRange();
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      if (node.parentElement!.closest('.heard, style')) continue;
      range.selectNodeContents(node);
      // What is scrolled out of sight is under nothing.
      const sight = (node.parentElement!.closest('.scroll') ?? root!.host).getBoundingClientRect();
      const over = [...range.getClientRects()].some((line) =>
        handles.some(
          ({ left, right, top, bottom }) =>
            line.left < right &&
            line.right > left &&
            line.top < Math.min(bottom, sight.bottom) &&
            line.bottom > Math.max(top, sight.top),
        ),
      );
      if (over) under.push(node.textContent!);
    }
    return under;
  });
