import { geoContains, geoDistance } from 'd3-geo';
import { merge } from 'topojson-client';
import { expect, it } from 'vitest';
import { countriesOf } from '../../../data/maps/borders';
import { readAtlas } from '../../../data/maps/bundle';
import towns from '../../../data/maps/towns.json';

/** Degrees: the smallest islands are not drawn, and Western Sahara is drawn as far as it is held. */
const NEAR = 2.5;

it('every town is in its country', () => {
  const atlas = readAtlas();
  const shapes = new Map(
    [...countriesOf(atlas)].map(([code, arcs]) => [code, merge(atlas, [{ type: 'MultiPolygon', arcs }])]),
  );
  const outside = Object.entries(towns).filter(([, town]) => {
    const shape = shapes.get(town.in);
    const at = town.at as [number, number];
    if (!shape || geoContains(shape, at)) return false;
    const corners = shape.coordinates.flat(2) as [number, number][];
    return !corners.some((corner) => geoDistance(corner, at) < (NEAR * Math.PI) / 180);
  });
  expect(outside).toEqual([]);
});
