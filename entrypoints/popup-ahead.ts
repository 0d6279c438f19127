import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAhead, askTexts } from './popup/ahead';
import { MAIN } from './popup/main-link';

/** The popup's first script: asks for what the popup shows, and for the script that shows it. */
export default defineUnlistedScript(() => {
  askAhead(location.search);
  const main = document.getElementById(MAIN);
  if (main instanceof HTMLLinkElement) void import(/* @vite-ignore */ main.href);
  askTexts();
});
