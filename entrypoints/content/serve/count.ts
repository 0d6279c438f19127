import type { Ask } from '../../../data/messages/send';
import { COUNT_EVERY } from '../timings';
import type { PageMentions } from '../types';

/** Whether the browser prepares the page for somebody who may go there: Chromium alone, and in the tab of another page. */
const isPrepared = () => (document as { prerendering?: boolean }).prerendering === true;

/**
 * Tells the background how many mentions there are, for the badge, when it changes. A frame that never held any says
 * nothing; one that ends says 0.
 */
export function tellCount(mentions: PageMentions, ask: Ask, signal: AbortSignal): void {
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (count: number) => {
    timer = undefined;
    if (count === told || isPrepared()) return;
    told = count;
    // Nobody to hear it: the extension is being updated.
    ask('count', { mentions: count }).catch(() => {});
  };
  const onChange = () => {
    timer ??= setTimeout(() => tell(mentions.size), COUNT_EVERY);
  };
  mentions.subscribe(onChange, signal);
  document.addEventListener('prerenderingchange', onChange, { signal });
  // It may begin after the last change.
  if (mentions.size > 0) onChange();
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      tell(0);
    },
    { once: true },
  );
}
