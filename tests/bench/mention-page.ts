import { pick, seeded } from './random';
import { prose } from './texts';

/** Names of the bundled story that stand alone. */
export const KNOWN: readonly string[] = [
  'Kaja Kallas',
  'Marta Kos',
  'Vladimir Putin',
  'Sviatlana Tsikhanouskaya',
  'Alexander Lukashenko',
];

/** How many mentions a paragraph holds. */
const EACH = 2;

/**
 * A page of at least 1,000 paragraphs with so many mentions, and things on top that change: a ticker in the flow, one
 * in a box of its own, and a lamp.
 *
 * @param names of which each is one mention; those of the bundled story when left out
 */
export function mentionPage(mentions: number, names = KNOWN): string {
  const random = seeded(71);
  const paragraphs = Math.max(1_000, mentions / EACH);
  let left = mentions;
  const name = () => {
    left -= 1;
    return left < 0 ? 'nobody' : pick(random, names);
  };
  const body = Array.from(
    { length: paragraphs },
    () => `<p>${prose(random, 60)} With ${name()} came ${name()}. ${prose(random, 40)}</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Mentions</title>
<style>
body { font: 16px/1.5 serif; margin: 1em auto; max-width: 50em }
#box { contain: strict; width: 20em; height: 2em }
::highlight(bare) { background-color: rgb(255 196 0 / 0.3) }
#lamp { width: 2em; height: 2em; background: #c90; will-change: opacity }
</style></head>
<body><p id="flow">Count 0</p><div id="box">Count 0</div><div id="lamp"></div>
<main>${sections(body)}</main></body></html>`;
}

/** Paragraphs stand in sections, as on any long page: a browser looks for what is at a point level by level. */
function sections(paragraphs: readonly string[]): string {
  const each = 20;
  const starts = Array.from({ length: Math.ceil(paragraphs.length / each) }, (_, at) => at * each);
  return starts.map((at) => `<section>${paragraphs.slice(at, at + each).join('\n')}</section>`).join('\n');
}

/** A page with known names where it begins: on most pages there are none. */
export function withNames(html: string): string {
  return html.replace(/<body[^>]*>/i, (body) => `${body}<p lang="en">${KNOWN.join(' met ')}.</p>`);
}
