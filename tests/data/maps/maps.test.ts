import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readAtlas } from '../../../data/maps/bundle';
import { drawMaps } from '../../../data/maps/draw';
import { withMap } from '../../../data/maps/read';
import { thin } from '../../../data/maps/thin';
import towns from '../../../data/maps/towns.json';
import type { CountryMap } from '../../../data/maps/types';

describe('a path', () => {
  const grain = { nearest: 1, smallest: 2 };

  it('loses what cannot be seen, and nothing else', () => {
    expect(thin('M0,0L0.4,0L5,0L5,5.04L0,5Z', grain)).toBe('M0,0l5,0l0,5l-5,0z');
    expect(thin('M0,0L1,0L1,1ZM0,0L9,0L9,9Z', grain)).toBe('M0,0l9,0l0,9z');
    expect(thin('', grain)).toBe('');
  });
});

describe('the maps', () => {
  const atlas = readAtlas();
  const some = new Set(['132', '112', '804', '643', '470', '706']);
  const { countries } = atlas.objects;
  let maps: Map<string, CountryMap>;
  /** Drawing all of the world takes a while. */
  beforeAll(() => {
    const geometries = countries.geometries.filter(
      ({ id, properties }) => some.has(`${id}`) || JSON.stringify(properties).includes('Somaliland'),
    );
    maps = drawMaps({ ...atlas, objects: { countries: { ...countries, geometries } } }, towns);
  }, 60_000);

  /** The corners of a path. */
  const points = (path: string) =>
    path
      .split('M')
      .slice(1)
      .flatMap((ring) => {
        let [x, y] = [0, 0];
        return ring.split(/[lz]/).flatMap((step, at) => {
          if (!step) return [];
          const [dx = 0, dy = 0] = step.split(',').map(Number);
          [x, y] = at === 0 ? [dx, dy] : [x + dx, y + dy];
          return [{ x, y }];
        });
      });
  const across = (path: string) => {
    const xs = points(path).map(({ x }) => x);
    return [Math.min(...xs), Math.max(...xs)] as const;
  };

  it('shows a country in the middle of its neighbours, and its towns', () => {
    const { box, own, land, dot, towns: known } = maps.get('BY')!;
    expect(box).toBe('0 0 320 112');
    const [left, right] = across(own);
    expect((left + right) / 2).toBeCloseTo(160, -1);
    expect(points(land).length).toBeGreaterThan(20);
    expect(dot).toBeUndefined();
    expect(Object.keys(known)).toEqual(['minsk']);
    expect(known.minsk![0]).toBeGreaterThan(left);
    expect(known.minsk![0]).toBeLessThan(right);
  });

  it('shows what is too small to be seen as a dot', () => {
    expect(maps.get('MT')!.dot).toBeDefined();
  });

  it('draws Crimea with Ukraine, and Somaliland with Somalia', () => {
    const lowest = Math.max(...points(maps.get('UA')!.own).map(({ y }) => y));
    // South of Odesa by a tenth of the box.
    expect(lowest).toBeGreaterThan(85);
    expect(maps.has('Somaliland')).toBe(false);
    expect(points(maps.get('SO')!.own).length).toBeGreaterThan(15);
  });
});

describe('the map of a card', () => {
  const place = { kind: 'place', name: 'Elm', role: '', lang: 'en', parts: [] } as const;
  const map = { box: '0 0 1 1', land: 'M0,0', own: 'M1,1' };
  const files: Record<string, unknown> = {
    '/maps/towns.json': { 'port-elm': 'EL' },
    '/maps/EL.json': { ...map, dot: [1, 1], towns: { 'port-elm': [2, 3] } },
  };

  it('is read for a country and for a town, and for nothing else', async () => {
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', async (address: string) => {
      const file = files[new URL(address).pathname];
      if (!file) throw new TypeError('no such file');
      return new Response(JSON.stringify(file));
    });
    const mapOf = async (id: string, more = {}) => (await withMap({ ...place, id, ...more })).map;
    expect(await mapOf('elm', { iso2: 'EL' })).toEqual({ ...map, dot: [1, 1] });
    expect(await mapOf('port-elm')).toEqual({ ...map, dot: [2, 3] });
    expect(await mapOf('elsewhere')).toBeUndefined();
    expect(await mapOf('nowhere', { iso2: 'NO' })).toBeUndefined();
    expect(await mapOf('port-elm', { kind: 'person' })).toBeUndefined();
    vi.stubGlobal('fetch', fetch);
  });
});
