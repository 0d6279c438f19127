import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAhead } from './content/stored-ahead';

/** Runs in a page before there is anything of it, and asks for what the content script starts with when it is there. */
export default defineUnlistedScript(() => readAhead());
