import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerViews } from './content/card/part';
import { createViews } from './content/card/views';

/** The third file of the content script: the background runs it in frames that show marks. */
export default defineUnlistedScript(() => offerViews(createViews));
