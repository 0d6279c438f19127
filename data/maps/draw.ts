import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import { type Atlas, countriesOf } from './borders';
import { type Grain, thin } from './thin';
import type { CountryMap, Point } from './types';

const WIDTH = 320;
const HEIGHT = 112;
/** How much of the box the country may take: the rest is its neighbourhood. */
const INNER: [[number, number], [number, number]] = [
  [WIDTH * 0.28, HEIGHT * 0.16],
  [WIDTH * 0.72, HEIGHT * 0.84],
];
/** Pixels a radian at most: about nine degrees from top to bottom, so that the smallest still have neighbours. */
const LARGEST_SCALE = 720;
/** In square pixels: less is a dot. */
const VISIBLE = 14;
/** Radians between what a map is drawn around and the islands that are drawn around it, and how large those are. */
const NEAR = 0.45;
const WORTH = 0.03;

/** The place itself, and what lies around it. */
const FINE: Grain = { nearest: 1, smallest: 1.6 };
const COARSE: Grain = { nearest: 1.7, smallest: 3 };

/** One piece of land of a country. */
interface Part {
  code: string;
  shape: GeoJSON.Polygon;
  /** Square radians. */
  area: number;
  middle: [number, number];
  /** Radians from its middle to its furthest point. */
  radius: number;
}

type Towns = Readonly<Record<string, { in: string; at: readonly number[] }>>;

const rounded = (value: number) => Math.round(value * 10) / 10;
const together = (parts: readonly Part[]): GeoJSON.MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: parts.map(({ shape }) => shape.coordinates),
});

/** A country's pieces of land, the largest first. */
function partsOf(code: string, { coordinates }: GeoJSON.MultiPolygon): Part[] {
  return coordinates
    .map((rings): Part => {
      const shape = { type: 'Polygon' as const, coordinates: rings };
      const middle = geoCentroid(shape);
      const radius = Math.max(...rings[0]!.map(([x = 0, y = 0]) => geoDistance(middle, [x, y])));
      return { code, shape, area: geoArea(shape), middle, radius };
    })
    .sort((left, right) => right.area - left.area);
}

/**
 * Draws a map for every country of an atlas.
 *
 * @param towns where they are, in degrees east and north, with the code of their country.
 * @returns the maps by ISO 3166 code.
 */
export function drawMaps(atlas: Atlas, towns: Towns): Map<string, CountryMap> {
  const countries = [...countriesOf(atlas)].map(
    ([code, arcs]) => [code, partsOf(code, merge(atlas, [{ type: 'MultiPolygon', arcs }]))] as const,
  );
  const all = countries.flatMap(([, parts]) => parts);
  return new Map(
    countries
      .filter(([code]) => /^[A-Z]{2}$/.test(code))
      .map(([code, parts]) => [code, drawMap(parts, all, towns)]),
  );
}

function drawMap(own: readonly Part[], all: readonly Part[], towns: Towns): CountryMap {
  const { code, area, middle } = own[0]!;
  // What it is drawn around: overseas parts would leave it a speck.
  const main = together(
    own.filter((part) => part.area >= area * WORTH && geoDistance(part.middle, middle) <= NEAR),
  );
  const center = geoCentroid(main);
  // Its points lie close together as it is: none are put between them.
  const projection = geoAzimuthalEqualArea()
    .precision(0)
    .rotate([-center[0], -center[1]])
    .clipAngle(100)
    .fitExtent(INNER, main);
  if (projection.scale() > LARGEST_SCALE) {
    projection.scale(LARGEST_SCALE).translate([WIDTH / 2, HEIGHT / 2]);
  }
  projection.clipExtent([
    [-2, -2],
    [WIDTH + 2, HEIGHT + 2],
  ]);
  const path = geoPath(projection);
  const reach = (WIDTH / 2 + HEIGHT / 2) / projection.scale();
  const inSight = (part: Part) => geoDistance(center, part.middle) - part.radius < reach;
  const draw = (parts: readonly Part[], grain: Grain) =>
    thin(path(together(parts.filter(inSight))) ?? '', grain);
  const at = ([x = 0, y = 0]: readonly number[]): Point => {
    const [left, top] = projection([x, y]) ?? [0, 0];
    return [rounded(left), rounded(top)];
  };
  return {
    box: `0 0 ${WIDTH} ${HEIGHT}`,
    land: draw(
      all.filter((part) => part.code !== code),
      COARSE,
    ),
    own: draw(own, FINE),
    ...(path.area(main) < VISIBLE && { dot: at(center) }),
    towns: Object.fromEntries(
      Object.entries(towns)
        .filter(([, town]) => town.in === code)
        .map(([id, town]) => [id, at(town.at)]),
    ),
  };
}
