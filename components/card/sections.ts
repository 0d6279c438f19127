import type { CardContent, CardPart, CardTie } from '../../data/library/card';
import type { CardProps } from './types';

type Surroundings = Pick<CardProps, 'why' | 'onPage' | 'namesIn'>;

/** All ties to one entity in one row: "long-time ally of, dependent on". */
export interface TieRow {
  to: string;
  name: string;
  as: string;
  cites: readonly number[];
}

/** What a part shows at once and what only behind More. */
export interface Divided {
  shown: CardPart;
  hidden: CardPart;
}

const FACE = { facts: 3, disputes: 1, ties: 3, statements: 1 };
/** Beside a dispute, which takes the room of a fact and a tie. */
const BESIDE_DISPUTE = { ...FACE, facts: 2, ties: 2 };
/** Two long facts fill the space of three short ones. */
const LONG = 190;

/**
 * Whether the page is about the story of the card's first facts: it names others of that story, and whom the title of
 * its article names first. States and unions stand together on pages about other things.
 */
export function isInStory({ id, parts }: CardContent, { why, onPage, namesIn }: Surroundings): boolean {
  const [part] = parts;
  if (!part?.source.article) return false;
  const others = why.some(({ code }) => code === 'company') || part.ties.some(({ to }) => onPage.has(to));
  const [subject] = namesIn(part.source.article.title, part.lang);
  return others && (!subject || subject.entity === id || onPage.has(subject.entity));
}

/** Ties of one part, one row per entity, those with mentions on this page first. */
export function tieRows(ties: readonly CardTie[], onPage: ReadonlySet<string>): TieRow[] {
  const rows = new Map<string, TieRow>();
  for (const { to, name, as, cites } of ties) {
    const row = rows.get(to);
    rows.set(
      to,
      row ? { ...row, as: `${row.as}, ${as}`, cites: [...row.cites, ...cites] } : { to, name, as, cites },
    );
  }
  return [...rows.values()].sort((a, b) => Number(onPage.has(b.to)) - Number(onPage.has(a.to)));
}

/**
 * Parts a card's first part into what can be read in three seconds and the rest.
 *
 * @param above how many lines about neighbours stand above it, each in the place of a fact.
 */
export function divide(part: CardPart, onPage: ReadonlySet<string>, above = 0): Divided {
  const [first, second] = part.facts;
  const face = part.disputes.length ? BESIDE_DISPUTE : FACE;
  const most = (first?.text.length ?? 0) + (second?.text.length ?? 0) > LONG ? 2 : face.facts;
  const facts = Math.max(1, most - above);
  const rows = tieRows(part.ties, onPage);
  const near = rows.filter((row) => onPage.has(row.to));
  const tied = new Set((near.length ? near : rows).slice(0, face.ties).map((row) => row.to));
  return {
    shown: {
      ...part,
      facts: part.facts.slice(0, facts),
      disputes: part.disputes.slice(0, face.disputes),
      ties: part.ties.filter((tie) => tied.has(tie.to)),
      statements: part.statements.slice(0, face.statements),
    },
    hidden: {
      ...part,
      facts: part.facts.slice(facts),
      disputes: part.disputes.slice(face.disputes),
      ties: part.ties.filter((tie) => !tied.has(tie.to)),
      statements: part.statements.slice(face.statements),
    },
  };
}

const isEmpty = (part: CardPart) =>
  !(part.facts.length || part.disputes.length || part.ties.length || part.statements.length);

/** What stands behind More: the rest of the first part, then what other packs say; empty ones left out. */
export function hiddenParts(content: CardContent, hidden: CardPart | undefined): CardPart[] {
  return [...(hidden ? [hidden] : []), ...content.parts.slice(1)].filter((part) => !isEmpty(part));
}
