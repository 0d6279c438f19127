import { defineContentScript } from 'wxt/utils/define-content-script';
import { Frame } from './frame';
import { watchRewritten } from './rewritten';
import { takeOver } from './take-over';
import './marks/marks.css';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    const begin = () => new Frame(takeOver(signal)).start();
    watchRewritten(begin, signal);
    await begin();
  },
});
