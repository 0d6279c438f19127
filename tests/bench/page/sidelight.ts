import { offer } from './offer';
import { fetchNames, type Names, open, scanPage } from './shipped';

let names: Names;

offer<Names>({
  async prepare(given) {
    names = await fetchNames(given);
  },
  async once() {
    const end = new AbortController();
    const { spent } = await scanPage(open(names), end.signal);
    end.abort();
    return spent;
  },
});
