import { defineContentScript } from 'wxt/utils/define-content-script';
import { Frame } from './frame';
import './marks/marks.css';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => new Frame(signal).start(),
});
