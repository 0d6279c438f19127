import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageLinker } from '../data/link/page-linker';
import { fetchViews } from './content/card/part';
import { offerNamesPart } from './content/names-part';
import { Showing } from './content/showing';

/** The second file of the content script: the background runs it in frames that may hold a name. */
export default defineUnlistedScript(() =>
  offerNamesPart({
    createLinker: createPageLinker,
    show: (options) => new Showing(options, { fetchViews: () => fetchViews(options.ask) }),
  }),
);
