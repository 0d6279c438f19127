import { SIZES, type Size } from '../names';
import { seeded, spread } from '../random';
import { type Samples, Stand, type Variant } from '../stand';
import { median, ratio } from '../stats';
import { prose } from '../texts';
import type { Family, Figure, Run } from '../types';
import { PLAIN_LIMIT, type PlainPeer, plainPeer, plainSidelight } from './variants';

/* Names in plain text, without a page around it. */

/** A peer that is measured, and with how many names. */
interface Peers {
  id: string;
  size: Size;
  /** Of several the fastest counts. */
  peers: readonly PlainPeer[];
  /** They are given one text in so many. */
  oneIn: number;
}

const PEERS: readonly Peers[] = [
  { id: 'vs-ahocorasick-100k', size: '100k', peers: ['ahocorasick-modern', 'ahocorasick-monyone'], oneIn: 1 },
  { id: 'vs-flashtext-100k', size: '100k', peers: ['flashtext'], oneIn: 1 },
  // Thirty milliseconds for each text.
  { id: 'vs-compromise-1k', size: '1k', peers: ['compromise'], oneIn: 20 },
];

/** A page that asks for nothing: the texts are fetched by what measures. */
const EMPTY = '<!doctype html><link rel="icon" href="data:,"><title>Texts</title>';

/** What reading alone takes, with so many names. */
const strings = (size: Size): Family => ({
  ids: [`string-${size}`],
  measure: (run) =>
    onTexts(run, (stand) => [PLAIN_LIMIT, plainSidelight(stand, size)]).then(([limit, ours]) => [
      { id: `string-${size}`, value: ratio(ours!, limit!), limit: side('reading', limit!) },
    ]),
});

const against = ({ id, size, peers, oneIn }: Peers): Family => ({
  ids: [id],
  async measure(run) {
    const [ours, ...theirs] = await onTexts(run, (stand) => [
      plainSidelight(stand, size),
      ...peers.map((peer) => plainPeer(stand, peer, size, oneIn)),
    ]);
    const [best] = peers
      .map((peer, at) => ({ peer, values: theirs[at]! }))
      .sort((left, right) => median(left.values) - median(right.values));
    const share = oneIn > 1 ? `, ${best!.peer} with one text in ${oneIn}` : '';
    const figure: Figure = {
      id,
      value: ratio(best!.values, ours!),
      peer: side(best!.peer, best!.values),
      note: `sidelight ${median(ours!).toPrecision(3)} ms${share}`,
    };
    return [figure];
  },
});

const side = (name: string, values: readonly number[]) => ({ name, value: median(values), unit: 'ms' });

/** Each row by itself, so that a peer that takes too long costs no other row. */
export const plain: readonly Family[] = [
  ...PEERS.map(against),
  ...(Object.keys(SIZES) as Size[]).map(strings),
];

/** Milliseconds that each of some variants takes for the same texts, taken by turns. */
async function onTexts(
  run: Run,
  variantsOn: (stand: Stand) => readonly Variant[],
): Promise<(readonly number[])[]> {
  const stand = await Stand.launch('chromium');
  try {
    stand.put('/texts', JSON.stringify(texts(run.quick ? 200 : 2_000)));
    const variants = variantsOn(stand);
    run.say(`plain text: ${variants.map(({ name }) => name).join(', ')}`);
    const samples: Samples = await stand.compare(variants, EMPTY, run.quick ? 3 : 15);
    return variants.map(({ name }) => samples[name]!);
  } finally {
    await stand.close();
  }
}

/** Texts as long as those of a page. */
function texts(count: number): string[] {
  const random = seeded(61);
  return Array.from({ length: count }, () => prose(random, spread(random, 60, 0.9)));
}
