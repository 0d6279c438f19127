import type { EntityInput } from './country';
import { idOf } from './ids';
import { NOTES, personNames } from './person-names';
import { FACTBOOK, REFERENCE } from './sources';
import HEADS from './tables/heads.json';
import WOMEN from './tables/women.json';

interface Head {
  name: string;
  short: string;
  office: string;
  since: string;
  /** Ids of the organisations, the own one first; the others are called by a name with an article. */
  of: string[];
  /** Whether the factbook names the person. */
  factbook?: boolean;
}

/** "Secretary General of NATO" as a tie: what stands before the organisation's name. */
const tieOf = (office: string) => office.replace(/ of (the )?.*/, ' of $1').trim();

/** Who heads an international organisation: the table says who, since nearly no country's entry does. */
export function heads(): EntityInput[] {
  return (HEADS as Head[]).map(({ name, short, office, since, of, factbook }) => {
    const notes = NOTES[name] ?? {};
    const cites = factbook ? FACTBOOK : REFERENCE;
    const leader = { name, short, office, since };
    const title = /^(?:President|Secretary.General|Director.General|Managing Director|Chairperson)/.exec(
      office,
    )![0];
    return {
      id: notes.id ?? idOf(name),
      kind: 'person',
      name: notes.name ?? name,
      role: office,
      names: personNames(leader, true, notes).names,
      facts: [{ label: 'In office', text: `since ${since}`, cites }],
      relations: of.map((to, at) => ({ to, as: at === 0 ? tieOf(office) : 'in office at the', cites })),
      clues: [WOMEN.includes(name) ? 'Ms' : 'Mr', title.toLowerCase(), ...(notes.clues ?? [])],
      ...(notes.exclusions && { exclusions: notes.exclusions }),
    };
  });
}
