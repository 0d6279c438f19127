const LARGE = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});
const SMALL = new Intl.NumberFormat('en');

/** An estimate is no more exact than its first digits: "9.46 million", "11,824". */
export function figure(count: number): string {
  return (count >= 1_000_000 ? LARGE : SMALL).format(count);
}

/** A number as the factbook writes it: "9,460,972", "2.057 million". */
export function readFigure(digits: string, million: string | undefined): number {
  const number = Number(digits.replaceAll(',', ''));
  return million ? Math.round(number * 1_000_000) : number;
}
