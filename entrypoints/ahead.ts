import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAhead } from './content/stored-ahead';

/**
 * Runs at the start of a document, before any of it is parsed, and requests what the content script will start with.
 */
export default defineUnlistedScript(() => readAhead());
