import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LateLinker } from '../../../../entrypoints/content/late-linker';
import { isCut, NODE } from '../../../../entrypoints/content/read/cuts';
import { Keeper } from '../../../../entrypoints/content/read/keeper';
import { Reading } from '../../../../entrypoints/content/read/page-text';
import { Places } from '../../../../entrypoints/content/read/place';
import type { PageBlock } from '../../../../entrypoints/content/types';
import { changed, names, scanned } from '../page';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

/** A run that is long enough to be cut, but not too long for the page to say where. */
const LONG = 12_000;
const TOO_LONG = 20_000;

/** The first and the last text of a paragraph. */
function ends(html: string): [Text, Text] {
  document.body.innerHTML = `<p>${html}</p>`;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return [texts[0]!, texts.at(-1)!];
}

describe('a long run is cut', () => {
  it.each([
    ['between two lines', 'by Ada<br>\nQuill and others', true],
    ['between boxes', 'Ada<span style="display: inline-block">Quill</span>', true],
    ['between small words', '<i>came</i> <b>and went</b>', true],
    ['between small words with the space in one', 'it <b>came </b><i>and went</i>', true],
    ['never in a name', '<i>Ada</i> <b>Quill</b>', false],
    ['never between a given name and a particle', '<i>Ada</i> <b>van der Quill</b>', false],
    ['never in a word', 'it ca<b>me and</b>', false],
    ['never where no letter is small or large', '<i>来了</i> <b>然后</b>', false],
  ])('%s', (_, html, expected) => {
    const [left, right] = ends(html);
    expect(isCut(left, right, 500)).toBe(false);
    expect(isCut(left, right, LONG)).toBe(expected);
    // A cut that was made stays.
    expect(isCut(left, right, 500)).toBe(expected);
  });

  it('anywhere when it is too long', () => {
    const [left, right] = ends('<i>Ada</i> <b>Quill</b>');
    expect(isCut(left, right, TOO_LONG)).toBe(true);
  });
});

/** Words of their own elements, every fifth a name. */
const WORDS = Array.from({ length: 600 }, (_, at) => (at % 5 ? `word${at}` : 'Ada <i>Quill</i>'));
const html = `<p>${WORDS.map((word) => `<span>${word}</span> `).join('')}</p>`;
const NAMES = WORDS.length / 5;

describe('a run of many texts', () => {
  it('is several blocks, none of them long, that together say all of it', async () => {
    const scan = await scanned(html, stop.signal);
    expect(names(scan)).toHaveLength(NAMES);
    const blocks = scan.mentions.blocks();
    expect(blocks.length).toBeGreaterThan(3);
    for (const { pieces } of blocks)
      expect(pieces.map(({ node }) => NODE + node.length).reduce(sum)).toBeLessThan(LONG);
    const said = blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node.data));
    expect(spaceless(said.join(''))).toBe(spaceless(document.querySelector('p')!.textContent));
  });

  it('is read to the next cut where it changes, and keeps the blocks around', async () => {
    const scan = await scanned(html, stop.signal);
    const before = scan.mentions.blocks();
    const { texts } = scan.cost();
    const settled = changed(scan, () => names(scan).at(-1) === 'Bo Tarn');
    document.querySelector('p')!.insertAdjacentHTML('beforeend', 'and <b>Bo Tarn</b>');
    await settled;
    expect(names(scan)).toHaveLength(NAMES + 1);
    expect(scan.mentions.blocks().slice(0, -1)).toEqual(before.slice(0, -1));
    expect(scan.mentions.blocks()[0]).toBe(before[0]);
    expect(scan.cost().texts - texts).toBeLessThan(400);
  });

  it('that holds no name is not read from its beginning when a line comes in', async () => {
    const scan = await scanned(html.replaceAll('Ada <i>Quill</i>', 'nobody'), stop.signal);
    const { texts } = scan.cost();
    const settled = changed(scan, () => names(scan).length > 0);
    document.querySelector('p')!.insertAdjacentHTML('beforeend', 'and <b>Bo Tarn</b>');
    await settled;
    expect(names(scan)).toEqual(['Bo Tarn']);
    expect(scan.cost().texts - texts).toBeLessThan(400);
  });
});

it.each([140, 150, 160])('what is read while a run is gathered is kept, however that is cut: %i', (at) => {
  document.body.innerHTML = html;
  const linker: Pick<LateLinker<PageBlock>, 'set' | 'delete' | 'waitsFor' | 'hear'> = {
    set: () => true,
    hear() {},
    delete() {},
    waitsFor: () => true,
  };
  const keeper = new Keeper(linker as LateLinker<PageBlock>, () => {});
  const words = [...document.querySelectorAll('span')].map((word) => word.firstChild as Text);
  const reading = (word: Text) => new Reading({ root: document, fresh: true, named: [word] }, keeper);
  const first = reading(words[0]!);
  // It is under way when another begins further on, which finds no cut to go by.
  for (let steps = 0; steps < 6; steps += 1) first.step(new Places(), 64);
  const again = new Reading({ root: document, from: words[60]!, to: words[60]! }, keeper);
  for (const one of [reading(words[at]!), first, again]) while (one.step(new Places(), 64));
  const kept = [...keeper.runs()].flatMap(({ nodes }) => nodes);
  expect([0, at].map((word) => kept.includes(words[word]!))).toEqual([true, true]);
  expect(new Set(kept).size).toBe(kept.length);
});

/** Where a run is cut, the space between belongs to neither side. */
const spaceless = (text: string) => text.replace(/\s+/g, '');

const sum = (left: number, right: number) => left + right;
