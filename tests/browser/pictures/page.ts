import type { Variant } from './variants';

/**
 * A page that a card opens on: light or dark as the reader's system is.
 *
 * @param html its body, an article
 */
export function storyPage(html: string, { rightToLeft }: Pick<Variant, 'rightToLeft'>): string {
  return `<!doctype html><html lang="en" dir="${rightToLeft ? 'rtl' : 'ltr'}">
    <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,"><title>The story</title>
    <style>
      :root { color-scheme: light dark; background: light-dark(#fff, #15171a); color: light-dark(#222, #ddd); }
      body { max-width: 34em; margin: 24px auto; padding: 0 16px; font: 18px / 1.6 Georgia, "Noto Serif", serif; }
      h1 { font-size: 26px; line-height: 1.25; }
    </style>
    <main>${html}</main>`;
}

/** A story with many of the article's people, places and bodies. */
export const STORY = `
  <h1>Another term in Minsk</h1>
  <p>Four others were on the ballot; none came close to Alexander Lukashenko. In Brussels, Kaja Kallas called the day
    a sham, and Marta Kos said that measures against Belarus would stay.</p>
  <p>Vladimir Putin was quick to congratulate. Sviatlana Tsikhanouskaya, who had stood in 2020, spoke to ministers of
    the European Union of another kind of Belarus, in which elections are won by those who get most votes.</p>`;
