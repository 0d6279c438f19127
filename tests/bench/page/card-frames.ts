/*
 * Runs in the content script's world, where closed shadow roots are open: dispatches the command "next name" as the
 * background does, and counts frames until a card with what it has to say is painted.
 */

/** What the browser gives this world alone. */
declare const chrome: {
  dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  runtime: {
    id: string;
    onMessage: { dispatch(message: unknown, sender: { id: string }, answer: () => void): void };
  };
};

/** More frames than this count as never. */
const MOST = 120;

/** Whether a card is open that shows more than that it is loading. */
function filled(): boolean {
  const hosts = [...document.querySelectorAll<HTMLElement>('[popover="manual"]')];
  return hosts.some((host) => chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.body section'));
}

/**
 * Resolves when the next frame has been painted, with whether the card was in it: a message posted in a frame's callback
 * comes behind its paint, and what has come by then may be for the frame after.
 */
function paintedWithCard(): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const isThere = filled();
      port1.onmessage = () => done(isThere);
      port2.postMessage(null);
    });
  });
}

async function framesUntilCard(): Promise<number> {
  const { onMessage, id } = chrome.runtime;
  onMessage.dispatch({ kind: 'step', payload: { by: 1 } }, { id }, () => {});
  for (let frames = 1; frames <= MOST; frames += 1) {
    if (await paintedWithCard()) return frames;
  }
  return MOST;
}

Object.assign(globalThis, { framesUntilCard });
