import { defineContentScript } from 'wxt/utils/define-content-script';
import { Frame } from './frame';
import { takeOver } from './take-over';
import './marks/marks.css';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    // Of SVG and XML there is no text to read and no place for a card.
    if (document.documentElement instanceof HTMLElement) await new Frame(takeOver(signal)).start();
  },
});
