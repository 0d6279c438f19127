import codeMappings from 'cldr-core/supplemental/codeMappings.json';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

/** A country as Natural Earth has it: its ISO number, or none. */
type Shape = (Polygon | MultiPolygon) & { id?: string; properties: { name: string } };
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** What Natural Earth draws by itself and has no ISO number: under whose code it goes. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  Somaliland: 'SO',
  'N. Cyprus': 'CY',
};

/**
 * Natural Earth draws lines of control. Crimea is Ukraine's, as the United Nations hold (A/RES/68/262): the part of
 * Russia's shape that has this point in its box.
 */
const CRIMEA = [34.3, 45.3] as const;

const CODES = new Map(
  Object.entries(codeMappings.supplemental.codeMappings).flatMap(([code, other]) =>
    /^[A-Z]{2}$/.test(code) && '_numeric' in other ? [[other._numeric, code] as const] : [],
  ),
);

const arcsOf = (shape: Shape): number[][][] => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs);

function holds(atlas: Atlas, arcs: number[][], [x, y]: readonly [number, number]): boolean {
  const polygon = feature(atlas, { type: 'Polygon', arcs } as GeometryObject);
  const ring =
    'geometry' in polygon && polygon.geometry?.type === 'Polygon' ? polygon.geometry.coordinates[0]! : [];
  const between = (values: number[], at: number) => Math.min(...values) < at && at < Math.max(...values);
  return (
    between(
      ring.map((point) => point[0]!),
      x,
    ) &&
    between(
      ring.map((point) => point[1]!),
      y,
    ) &&
    ring.length < 1000
  );
}

/**
 * The countries of an atlas as polygons of arcs, by ISO 3166 code. What no code covers goes under its name.
 */
export function countriesOf(atlas: Atlas): Map<string, number[][][]> {
  const countries = new Map<string, number[][][]>();
  for (const shape of atlas.objects.countries.geometries as Shape[]) {
    const { name } = shape.properties;
    const code = CODES.get(shape.id ?? '') ?? WITHOUT_NUMBER[name] ?? name;
    countries.set(code, [...(countries.get(code) ?? []), ...arcsOf(shape)]);
  }
  const russia = countries.get('RU') ?? [];
  const crimea = russia.filter((arcs) => holds(atlas, arcs, CRIMEA));
  countries.set(
    'RU',
    russia.filter((arcs) => !crimea.includes(arcs)),
  );
  countries.set('UA', [...(countries.get('UA') ?? []), ...crimea]);
  return countries;
}
