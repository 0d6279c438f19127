import { offer, timed } from './offer';
import type { Names } from './shipped';

/** What a finder in plain text is made of: where the texts are, and the names, or a peer's list of them. */
interface Given {
  texts: string;
  names?: Names;
  list?: string;
  /** One text in so many is gone through, what that takes counts so many times: for peers that take minutes for all. */
  oneIn?: number;
}

/** The same, fetched. */
interface Fetched {
  texts: readonly string[];
  names?: Names | undefined;
  list: string[];
}

type Find = (text: string) => unknown;

/**
 * Offers a finder of names in plain text.
 *
 * @param make makes what finds them in one text.
 */
export function offerFinder(make: (given: Fetched) => Find | Promise<Find>): void {
  let find: Find;
  let texts: readonly string[];
  let times = 1;
  let found: unknown;
  offer<Given>({
    async prepare(given) {
      const all: string[] = await (await fetch(given.texts)).json();
      times = given.oneIn ?? 1;
      texts = all.filter((_, at) => at % times === 0);
      const list = given.list ? await (await fetch(given.list)).json() : [];
      find = await make({ texts, names: given.names, list });
    },
    once: () =>
      times *
      timed(() => {
        for (const text of texts) found = find(text);
        return found;
      }),
  });
}
