import { defineContentScript } from 'wxt/utils/define-content-script';
import { Frame } from './frame';
import './marks/marks.css';
import { watchUpdate } from './watch-update';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(context) {
    watchUpdate(context);
    await new Frame(context.signal).start();
  },
});
