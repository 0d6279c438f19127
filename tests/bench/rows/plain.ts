import { SIZES, type Size } from '../names';
import { seeded, spread } from '../random';
import { Stand, type Variant } from '../stand';
import { median, ratio } from '../stats';
import { prose } from '../texts';
import type { Family, Figure, Run } from '../types';
import { PLAIN_LIMIT, type PlainPeer, plainPeer, plainSidelight } from './variants';

const SIZE_NAMES = Object.keys(SIZES) as Size[];

/** Which peers are measured, and with how many names: of several the fastest counts. */
const PEERS: readonly { id: string; size: Size; peers: readonly PlainPeer[] }[] = [
  { id: 'vs-ahocorasick-100k', size: '100k', peers: ['ahocorasick-modern', 'ahocorasick-monyone'] },
  { id: 'vs-flashtext-100k', size: '100k', peers: ['flashtext'] },
  { id: 'vs-compromise-1k', size: '1k', peers: ['compromise'] },
];

/** A page that asks for nothing: the texts are fetched by what measures. */
const EMPTY = '<!doctype html><link rel="icon" href="data:,"><title>Texts</title>';

/** Names in plain text, without a page around it. */
export const plain: Family = {
  ids: [...PEERS.map(({ id }) => id), ...SIZE_NAMES.map((size) => `string-${size}`)],
  async measure(run) {
    const stand = await Stand.launch('chromium');
    try {
      stand.put('/texts', JSON.stringify(texts(run.quick ? 200 : 2_000)));
      return await compare(stand, run);
    } finally {
      await stand.close();
    }
  },
};

async function compare(stand: Stand, run: Run): Promise<Figure[]> {
  const sizes = SIZE_NAMES.filter((size) => run.wanted(`string-${size}`));
  const peers = PEERS.filter(({ id }) => run.wanted(id));
  const ours = new Map<Size, Variant>(
    [...sizes, ...peers.map(({ size }) => size)].map((size) => [size, plainSidelight(stand, size)]),
  );
  const theirs = peers.flatMap(({ peers, size }) => peers.map((peer) => plainPeer(stand, peer, size)));
  run.say(`plain text: ${[...sizes, ...theirs.map(({ name }) => name)].join(', ')}`);
  const samples = await stand.compare([PLAIN_LIMIT, ...ours.values(), ...theirs], EMPTY, run.quick ? 3 : 15);
  const limit = samples[PLAIN_LIMIT.name]!;
  const of = (size: Size) => samples[ours.get(size)!.name]!;
  const ms = (name: string, values: readonly number[]) => ({ name, value: median(values), unit: 'ms' });
  return [
    ...peers.map(({ id, size, peers }): Figure => {
      const [best] = peers
        .map((peer) => ({ peer, values: samples[`${peer}-${size}`]! }))
        .sort((left, right) => median(left.values) - median(right.values));
      return {
        id,
        value: ratio(best!.values, of(size)),
        peer: ms(best!.peer, best!.values),
        note: `sidelight ${median(of(size)).toPrecision(3)} ms`,
      };
    }),
    ...sizes.map((size) => ({
      id: `string-${size}`,
      value: ratio(of(size), limit),
      limit: ms('reading', limit),
    })),
  ];
}

/** Texts as long as those of a page. */
function texts(count: number): string[] {
  const random = seeded(61);
  return Array.from({ length: count }, () => prose(random, spread(random, 60, 0.9)));
}
