/** Named entities that occur in the factbook besides the letters with accents below. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  szlig: 'ß',
};

const MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

function character(whole: string, name: string): string {
  const number = /^#(x?)([\da-f]+)$/i.exec(name);
  if (number) return String.fromCodePoint(Number.parseInt(number[2]!, number[1] ? 16 : 10));
  const accented = /^([A-Za-z])(acute|grave|circ|tilde|uml|ring|cedil|caron)$/.exec(name);
  if (accented) return (accented[1]! + MARKS[accented[2]!]!).normalize('NFC');
  return ENTITIES[name] ?? whole;
}

/** HTML to plain text in one line: tags gone, entities resolved, spaces single. */
export function clean(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, '; ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, character)
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/(?:\s*;)+\s*$/, '')
    .trim();
}
