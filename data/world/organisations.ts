import type { Country, EntityInput } from './country';
import { listed } from './memberships';
import { NameList, readName, readNames } from './names';
import { FACTBOOK, REFERENCE } from './sources';
import { spelled } from './spelled';
import ORGANISATIONS from './tables/organisations.json';

/** Longer lists say less than their number. */
const LISTED = 36;

/** The international organisations of the table, with the members the factbook gives. */
export function organisations(all: readonly Country[]): EntityInput[] {
  return Object.entries(ORGANISATIONS).map(([id, entry]) => {
    const list = new NameList();
    // The table may say that the name itself is an ordinary word.
    if (!entry.names.some((written) => written.startsWith(`${entry.name}|`))) list.add(readName(entry.name));
    for (const name of [...entry.names, ...spelled(id)].flatMap(readNames)) list.add(name);
    const members =
      'list' in entry && entry.list ? all.filter((country) => listed(country).has(entry.list)) : [];
    return {
      id,
      kind: 'organisation',
      name: entry.name,
      role: entry.role,
      ...('wikidata' in entry && { wikidata: entry.wikidata }),
      names: list.names,
      facts: [
        { text: `${entry.role}.`, cites: REFERENCE },
        { label: 'Founded', text: entry.founded, cites: REFERENCE },
        ...('seat' in entry ? [{ label: 'Seat', text: entry.seat, cites: REFERENCE }] : []),
        ...(members.length > 0 && members.length <= LISTED
          ? [{ label: 'Members', text: members.map(({ name }) => name).join(', '), cites: FACTBOOK }]
          : []),
      ],
      ...('clues' in entry && { clues: entry.clues }),
      ...('exclusions' in entry && { exclusions: entry.exclusions }),
    };
  });
}
