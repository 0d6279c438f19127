import { useMemo, useState } from 'preact/hooks';
import { inLanguage } from '../parts/language';
import { Monogram } from '../parts/monogram';
import { t } from '../words/text';
import { shortName, type Tie } from './ties-data';
import type { TieNode, TiesPicture } from './ties-layout';
import { wordsFrom } from './ties-words';

/** What is pointed at or has the focus: one node, or the two ends of a line. */
type Near = readonly [string] | readonly [string, string];

const concerns = ({ from, to }: Tie, near: Near) =>
  near.length === 1 ? near[0] === from || near[0] === to : near.includes(from) && near.includes(to);

/**
 * Who is tied to whom, as a picture that stands still. Every node is a button that opens the entity; the ties of the one
 * that is pointed at or has the focus are drawn strong and said in words, on their lines and below. So are those of a
 * line that is pointed at.
 */
export const Picture = ({
  picture,
  lang,
  open,
}: {
  picture: TiesPicture;
  /** The language of the pack. */
  lang: string;
  open(entity: string): void;
}) => {
  const { nodes, edges, ties, width, height } = picture;
  const [near, setNear] = useState<Near>([nodes[0]!.id]);
  const words = useMemo(() => (near.length === 1 ? wordsFrom(picture, near[0]) : []), [picture, near]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const names = near.flatMap((id) => byId.get(id)?.name ?? []);
  return (
    <>
      <div class="ties-picture" style={{ inlineSize: `${width}px`, blockSize: `${height}px` }}>
        <svg width={width} height={height} aria-hidden="true" focusable="false">
          {edges.map(([one, other]) => (
            <Edge key={`${one.id} ${other.id}`} one={one} other={other} near={near} setNear={setNear} />
          ))}
        </svg>
        {words.map(({ text, box }) => (
          <span
            class="tie-words"
            key={text}
            aria-hidden="true"
            style={{ left: `${box.x}px`, top: `${box.y}px`, inlineSize: `${2 * box.halfWidth}px` }}
            {...inLanguage(lang)}
          >
            {text}
          </span>
        ))}
        {nodes.map((node) => (
          <button
            type="button"
            class="node"
            key={node.id}
            style={{ left: `${node.x}px`, top: `${node.y}px` }}
            aria-label={node.name}
            data-strong={near.includes(node.id) || undefined}
            onClick={() => open(node.id)}
            onFocus={() => setNear([node.id])}
            onPointerEnter={() => setNear([node.id])}
          >
            <Monogram name={node.name} kind={node.kind} iso2={node.iso2} small />
            <span class="label" {...inLanguage(lang)}>
              {node.label}
            </span>
          </button>
        ))}
      </div>
      <ul class="tie-list" aria-label={t('popup_tiesOf', { name: names.join(' · ') })}>
        {ties
          .filter((tie) => concerns(tie, near))
          .map(({ from, to, as }) => (
            <li key={`${from} ${as} ${to}`} {...inLanguage(lang)}>
              <b>{shortName(byId.get(from)!)}</b> · {as} <b>{shortName(byId.get(to)!)}</b>
            </li>
          ))}
      </ul>
    </>
  );
};

/** A line between two that are tied, and around it the room in which the pointer finds it. */
const Edge = ({
  one,
  other,
  near,
  setNear,
}: {
  one: TieNode;
  other: TieNode;
  near: Near;
  setNear(near: Near): void;
}) => {
  const ends = { x1: one.x, y1: one.y, x2: other.x, y2: other.y };
  const strong =
    near.length === 1
      ? [one.id, other.id].includes(near[0])
      : near.includes(one.id) && near.includes(other.id);
  return (
    <g onPointerEnter={() => setNear([one.id, other.id])}>
      <line class={strong ? 'edge strong' : 'edge'} {...ends} />
      <line class="edge-room" {...ends} />
    </g>
  );
};
