/* The least that a background can do: it answers. */

chrome.runtime.onMessage.addListener((_, __, answer) => {
  answer('Known for being asked about. '.repeat(20));
});
