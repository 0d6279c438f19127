import { useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../data/pack/schema';
import { inLanguage } from '../parts/language';
import { Monogram } from '../parts/monogram';
import { t } from '../words/text';
import { type TieNode, type TiesPicture, tiesPicture } from './ties-layout';

/** What stands under a node: a person's surname, a place's or body's name. */
function shortName({ name, kind }: TieNode): string {
  return kind === 'person' ? (name.split(' ').at(-1) ?? name) : name;
}

/**
 * Who is tied to whom, as a picture that stands still: every node a button that opens the entity; while one is pointed
 * at or has the focus, its ties are drawn strong and read out below. The same stands as a list, for all who want it.
 */
export const Ties = ({ pack, open }: { pack: Pack; open(entity: string): void }) => {
  const picture = useMemo(() => tiesPicture(pack), [pack]);
  const [near, setNear] = useState<string | null>(null);
  if (!picture) return null;
  const names = new Map(picture.nodes.map(({ id, name }) => [id, name]));
  const strong = near ?? picture.nodes[0]!.id;
  return (
    <section>
      <h3>{t('popup_ties')}</h3>
      <div
        class="ties-picture"
        style={{ maxInlineSize: `${picture.width}px`, blockSize: `${picture.height}px` }}
      >
        <Edges picture={picture} strong={strong} />
        {picture.nodes.map((node) => (
          <button
            type="button"
            class="node"
            key={node.id}
            style={{ left: `${(100 * node.x) / picture.width}%`, top: `${node.y}px` }}
            aria-label={node.name}
            data-strong={node.id === strong || undefined}
            onClick={() => open(node.id)}
            onFocus={() => setNear(node.id)}
            onPointerEnter={() => setNear(node.id)}
          >
            <Monogram name={node.name} kind={node.kind} iso2={node.iso2} small />
            <span class="label" {...inLanguage(pack.language)}>
              {shortName(node)}
            </span>
          </button>
        ))}
      </div>
      <p class="matter">{t('popup_tiesHint')}</p>
      <ul class="tie-list" aria-label={t('popup_tiesOf', { name: names.get(strong) ?? '' })}>
        {picture.ties
          .filter(({ from, to }) => from === strong || to === strong)
          .map((tie) => (
            <TieLine key={`${tie.from} ${tie.as} ${tie.to}`} tie={tie} names={names} lang={pack.language} />
          ))}
      </ul>
      <details>
        <summary>{t('popup_tiesList')}</summary>
        <ul class="tie-list">
          {picture.ties.map((tie) => (
            <TieLine key={`${tie.from} ${tie.as} ${tie.to}`} tie={tie} names={names} lang={pack.language} />
          ))}
        </ul>
      </details>
    </section>
  );
};

const Edges = ({ picture, strong }: { picture: TiesPicture; strong: string }) => {
  const places = new Map(picture.nodes.map((node) => [node.id, node]));
  return (
    <svg
      preserveAspectRatio="none"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {picture.edges.map(([one, other]) => {
        const from = places.get(one)!;
        const to = places.get(other)!;
        return (
          <line
            key={`${one} ${other}`}
            class={one === strong || other === strong ? 'edge strong' : 'edge'}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        );
      })}
    </svg>
  );
};

const TieLine = ({
  tie: { from, to, as },
  names,
  lang,
}: {
  tie: TiesPicture['ties'][number];
  names: ReadonlyMap<string, string>;
  lang: string;
}) => (
  <li {...inLanguage(lang)}>
    <b>{names.get(from)}</b> · {as} <b>{names.get(to)}</b>
  </li>
);
