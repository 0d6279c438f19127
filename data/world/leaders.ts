/** A holder of an office, as the factbook writes: "President Alyaksandr LUKASHENKA (since 20 July 1994)". */
export interface Leader {
  office: string;
  /** The whole name in ordinary letters. */
  name: string;
  /** The part in capitals, which the press calls the person by. */
  short: string;
  since?: string;
}

/** Words that end the office; the name follows. */
const OFFICE = new RegExp(
  '(?:\\b(?:President|Presidential Council|Presidential Leadership Council Chairperson|Chancellor|Minister|Premier|King|Queen|Emperor|Sultan|Amir|Prince|Pope|Grand Duke|Governor|' +
    'Governor-General|Lieutenant-Governor|Lieutenant Governor|General|Commissioner|Administrator Superior|Administrator|' +
    'Prefect|Chair|Chairperson|Chairman|Leader|Taoiseach|Dame|Sir|Lord|Captains Regent|Executive|Bailiff|Commander|' +
    'Air Vice-Marshal|Grand Chief|Archbishop|Co-prince|Mayor|Secretary of State for Foreign and Political Affairs|Ratu)|' +
    '\\b(?:Sr|Gen|Col|Capt|Dr)\\.|\\((?:Prime Minister|CNSP|nonresident|Ulu o Tokelau)\\))(?![\\p{L}-])',
  'gu',
);

/** What may follow an office before the name. */
const OF =
  /^,? (?:of|to) (?:China|New Zealand|French Polynesia|(?:the )?Territorial (?:Council|Assembly)|Council of Ministers|the Council of Ministers|the Presidency|the Cabinet of Ministers|the Swiss Confederation|the Republic|the Commonwealth of Australia|State|the (?:Government of Spain \(prime minister-equivalent\)|Government|Island Council|Pitcairn Islands|Governorate of the Vatican City State)|Mann)(?=[ ,])/;

const CAPITALS =
  /^(?:[\p{Lu}'’.-]*\p{Lu}{2,}[\p{L}'’.-]*|[\p{L}]{1,2}['’-]?\p{Lu}{2,}[\p{L}'’.-]*|\p{Lu}{2,})$/u;

/** Particles and a monarch's number, which belong to a name in capitals beside them. */
const PARTICLE = /^(?:al|el|de|da|di|la|e)$/;
const SMALL = /^(?:al|el|de|da|di|la|e|[IVX]+)$/;

/** "DÍAZ-CANEL" as "Díaz-Canel"; numerals of monarchs and what is in ordinary letters stay. */
function ordinary(word: string): string {
  if (!/\p{Lu}{2}/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|-|\b[dD]['’])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}

/** "al-MANFI" as "al-Manfi": an article in small letters stays. */
function spell(word: string): string {
  const article = /^(?:al|el)-(?=\p{Lu})/u.exec(word)?.[0] ?? '';
  return article + ordinary(word.slice(article.length));
}

function nameStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(OFFICE)) {
    // An office word in the name itself comes behind a given name; here it follows another office or "and".
    start = match.index + match[0].length;
    start += OF.exec(text.slice(start))?.[0].length ?? 0;
  }
  return start;
}

function leader(piece: string): Leader | undefined {
  const since =
    /\((?:chairperson )?since ([^;,)]*)/.exec(piece)?.[1] ?? /\((\d+ \w+ \d{4})\)/.exec(piece)?.[1];
  const text = piece
    .replace(/\p{L}+ \((\p{Lu}\p{Ll}+)\) (?=\p{Lu}{2})/u, '$1 ')
    .replace(/\s*\((?!Prime|CNSP|nonresident|prime|Ulu).*$/, '')
    .replace(/\s*["“].*?["”]\s*/g, ' ');
  const start = nameStart(text);
  const words = text
    .slice(start)
    .replace(/ of (?:Denmark|Norway|the Netherlands)$/, '')
    .replace(/^[\s,;]+|[\s,;']+$/g, '')
    .split(/[\s,]+/)
    .filter((word) => !/^(?:Jr\.?|\(.*)$/.test(word));
  const first = words.findIndex((word, at) => CAPITALS.test(word) && (at === 0 || !/^[IVX]+$/.test(word)));
  if (first < 0 || words.length > 9) return undefined;
  let last = first;
  while (last + 1 < words.length && (CAPITALS.test(words[last + 1]!) || SMALL.test(words[last + 1]!)))
    last += 1;
  while (PARTICLE.test(words[last]!)) last -= 1;
  const spelled = words.map((word, at) => (at > 0 && /^[IVX]+$/.test(word) ? word : spell(word)));
  const name = spelled.join(' ');
  const short = spelled.slice(first, last + 1).join(' ');
  const office = text
    .slice(0, start)
    .replace(/[\s,]+$/, '')
    .replace(/\s*\(.*\)/, '')
    .replace(/^(?:Sir|Dame)$/, '');
  return { office, name, short, ...(since && { since }) };
}

/** Every person a text of the factbook's executive branch names with an office. */
export function leaders(text: string): Leader[] {
  return text
    .split(
      /;\s*(?:and )?|,?\s*(?<!is )(?:which is )?represented by |\band (?=Lorenzo)|, chief administrative/,
    )
    .filter(
      (piece) => !/^(?:note|also|the |both|former|head of state)|is represented|is effectively/.test(piece),
    )
    .flatMap((piece) => leader(piece.trim()) ?? []);
}
