import type { CardPart } from './card';

/** Of a reference's sources those that a card's part cites, numbered anew from 1: not all that the pack is made of. */
export function withCitedSources(part: CardPart): CardPart {
  const { sources } = part.source;
  if (!sources) return part;
  const sides = part.disputes.flatMap((dispute) => dispute.sides);
  const used = new Set(
    [...part.facts, ...part.statements, ...part.ties, ...sides].flatMap(({ cites }) => cites),
  );
  const numbers = sources.flatMap((_, at) => (used.has(at + 1) ? [at + 1] : []));
  const anew = <T extends { cites: readonly number[] }>(cited: T): T => ({
    ...cited,
    cites: cited.cites.map((number) => numbers.indexOf(number) + 1),
  });
  return {
    ...part,
    source: { ...part.source, sources: numbers.map((number) => sources[number - 1]!) },
    facts: part.facts.map(anew),
    statements: part.statements.map(anew),
    ties: part.ties.map(anew),
    disputes: part.disputes.map((dispute) => ({ ...dispute, sides: dispute.sides.map(anew) })),
  };
}
