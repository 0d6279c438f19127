import { between, pick, type Random, spread } from './random';
import { prose } from './texts';
import { VOCABULARY } from './words';

/** How large a page is. */
export interface Shape {
  /** Texts with something to read in them. */
  texts: number;
  /** Bytes of scripts in the page itself. */
  scriptBytes: number;
}

/*
 * What saved news pages have in common, as measured on thirty: two of three text nodes hold white space alone, two of
 * three texts stand in an inline element, half of them in a link; the median text stands 11 elements deep and has few
 * characters, a paragraph many; for each text there are about three elements; a third of the bytes is scripts.
 */

type Part = (random: Random) => { html: string; texts: number };

const link = (random: Random, length: number) =>
  `<a href="/${between(random, 1, 9999)}">${short(random, length)}</a>`;

function short(random: Random, length: number): string {
  return prose(random, length).slice(0, Math.max(4, Math.round(length)));
}

/** What templates write onto elements: a page is as much of this as of text. */
const attributes = (random: Random) =>
  `class="c${between(random, 10, 99)} ${pick(random, VOCABULARY)}-${pick(random, VOCABULARY)}" data-id="${between(random, 1, 1e9)}"`;

/** An entry of a menu. */
const entry: Part = (random) => ({
  html: `<li ${attributes(random)}>\n<div ${attributes(random)}>${link(random, spread(random, 14, 0.5))}</div></li>`,
  texts: 1,
});

/** A teaser: headline, kicker, time. */
const teaser: Part = (random) => ({
  html: `<div ${attributes(random)}>
<div ${attributes(random)}><img alt=""></div>
<div ${attributes(random)}><span ${attributes(random)}>${short(random, 10)}</span>
<h3 ${attributes(random)}>
<a href="#"><span>${short(random, spread(random, 50, 0.3))}</span></a></h3>
<time ${attributes(random)}>${between(random, 1, 59)} min</time>
</div>
</div>`,
  texts: 3,
});

/** A paragraph with a link in it. */
const paragraph: Part = (random) => ({
  html: `<p ${attributes(random)}>${prose(random, spread(random, 110, 0.5))} ${link(random, 16)} ${prose(random, 60)}</p>`,
  texts: 3,
});

/** A cell of a table, a caption, a button: text in a block of its own. */
const small: Part = (random) => ({
  html: `<div ${attributes(random)}>\n<div>\n<div>${short(random, 20)}</div></div></div>`,
  texts: 1,
});

const PARTS: readonly Part[] = [entry, entry, entry, teaser, teaser, paragraph, small];

/** So many elements deep do parts stand. */
const OUTSIDE = 3;

/** A section of parts of one kind, indented as templates leave it. */
function section(random: Random, most: number): { html: string; texts: number } {
  const part = pick(random, PARTS);
  let html = '<section>\n<div class="inner">\n';
  let texts = 0;
  for (let left = Math.min(most, between(random, 3, 14)); left > 0; ) {
    const made = part(random);
    html += `${made.html}\n`;
    texts += made.texts;
    left -= made.texts;
  }
  return { html: `${html}</div>\n</section>\n`, texts };
}

const script = (bytes: number) =>
  `<script type="application/json">${JSON.stringify('data '.repeat(Math.ceil(bytes / 5)))}</script>\n`;

/** A page of a shape: HTML without anything that is fetched or run. */
export function makePage(random: Random, { texts, scriptBytes }: Shape): string {
  const parts: string[] = [];
  const scripts = 20;
  for (let made = 0; made < texts; ) {
    const next = section(random, texts - made);
    parts.push(next.html);
    made += next.texts;
    while (parts.length % 3 === 0 && random() < 0.3)
      parts.push('<div class="gap">\n <div>\n </div>\n</div>\n');
  }
  const step = Math.ceil(parts.length / scripts);
  const body = parts
    .map((html, at) => (at % step === 0 ? script(scriptBytes / scripts) : '') + html)
    .join('');
  const open = '<div>\n'.repeat(OUTSIDE);
  const close = '</div>\n'.repeat(OUTSIDE);
  const style = 'body { font: 16px/1.5 serif; margin: 1em auto; max-width: 60em }';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Made</title>
<style>${style}</style></head>
<body>
${open}<main>\n${body}</main>\n${close}</body></html>`;
}
