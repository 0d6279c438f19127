import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPackFile } from '../../../data/pack/parse';

const parsed = readPackFile(readFileSync('data/packs/belarus-election-2025.json', 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
const { pack } = parsed;

describe('the pack of the Belarusian election', () => {
  it('has a card for everybody and everything the article names', () => {
    expect(pack.entities.map(({ id, kind }) => `${kind} ${id}`).sort()).toEqual([
      'event belarus-election-2020',
      'event belarus-election-2025',
      'event war-in-ukraine',
      'organisation european-union',
      'organisation x',
      'person alexander-lukashenko',
      'person kaja-kallas',
      'person marta-kos',
      'person sviatlana-tsikhanouskaya',
      'person vladimir-putin',
      'place belarus',
      'place russia',
      'place the-west',
      'place ukraine',
      'topic belarusian-opposition',
      'topic eu-sanctions-on-belarus',
      'topic nuclear-weapons-in-belarus',
    ]);
  });

  it('leaves no paragraph of the article out', () => {
    const cited = new Set([
      ...[...pack.summary, ...pack.timeline].flatMap(({ cites }) => cites),
      ...pack.disputes.flatMap(({ sides }) => sides.flatMap(({ cites }) => cites)),
      ...pack.entities.flatMap(({ facts, statements }) =>
        [...facts, ...statements].flatMap(({ cites }) => cites),
      ),
    ]);
    expect([...cited].sort((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, n) => n + 1));
  });

  it('tells the story in six to ten short paragraphs', () => {
    expect(pack.summary.length).toBeGreaterThanOrEqual(6);
    expect(pack.summary.length).toBeLessThanOrEqual(10);
    for (const { text } of pack.summary) expect(text.length).toBeLessThan(450);
  });

  it('gives the sides of every dispute like room', () => {
    expect(pack.disputes.map(({ about }) => about)).toContain('The result of the election');
    for (const { sides } of pack.disputes) {
      const lengths = sides.map(({ text }) => text.length);
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(2);
    }
  });

  it('names no place in the name of an event or topic, which would hide the place', () => {
    const places = ['Belarus', 'Russia', 'Ukraine', 'EU', 'E.U.'];
    for (const { kind, names } of pack.entities.filter((entity) =>
      ['event', 'topic'].includes(entity.kind),
    )) {
      for (const { text } of names) {
        const words = text.split(/[\s-]/);
        expect(`${kind} ${words.filter((word) => places.includes(word))}`).toBe(`${kind} `);
      }
    }
  });
});
