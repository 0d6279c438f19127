import { readableDate } from '../parts/date';
import { Switch } from '../parts/switch';
import { words as page } from '../words/options';
import { packs as words } from '../words/options-lists';
import { languageName } from './format';
import type { OptionsActions, PackRow as Row } from './types';

/** One pack: what it is, where its facts come from, and what can be done with it. */
export const PackRow = ({ pack, actions }: { pack: Row; actions: OptionsActions }) => {
  const { id, title, removed } = pack;
  return (
    <li class="pack" data-gone={removed || undefined}>
      <div class="pack-head">
        <h3>
          <bdi lang={pack.language}>{title}</bdi>
        </h3>
        {!removed && (
          <Switch on={pack.enabled} label={words.on(title)} change={(on) => actions.enablePack(id, on)} />
        )}
      </div>
      <p class="about">
        {[
          words.kinds[pack.kind],
          languageName(pack.language),
          words.asOf(readableDate(pack.asOf)),
          words.origins[pack.origin],
        ].join(' · ')}
      </p>
      {!removed && <Provenance pack={pack} />}
      {removed && <p class="about">{pack.origin === 'imported' ? words.removedImported : words.removed}</p>}
      <p class="pack-actions">
        {!removed && (
          <button
            type="button"
            class="link"
            aria-label={words.exportLabel(title)}
            onClick={() => actions.exportPack(id)}
          >
            {words.export}
          </button>
        )}
        <button
          key="removal"
          type="button"
          class="link"
          aria-label={(removed ? words.restoreLabel : words.removeLabel)(title)}
          onClick={() => (removed ? actions.restorePack : actions.removePack)(id)}
        >
          {removed ? (pack.origin === 'imported' ? page.undo : words.restore) : page.remove}
        </button>
      </p>
    </li>
  );
};

const Provenance = ({ pack }: { pack: Row }) => (
  <dl class="provenance">
    <div>
      <dt>{words.holds}</dt>
      <dd>{words.counts(pack.entities, pack.names)}</dd>
    </div>
    <div>
      <dt>{words.sources(pack.sources.length)}</dt>
      {pack.sources.map((source) => (
        <dd key={`${source.title} ${source.url}`}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            <cite>{source.title}</cite>
          )}
          {[
            source.publisher,
            source.date && readableDate(source.date),
            source.licence && words.sourceLicence(source.licence),
          ]
            .filter(Boolean)
            .map((part) => `, ${part}`)}
        </dd>
      ))}
    </div>
    {pack.licence && (
      <div>
        <dt>{words.licence}</dt>
        <dd>{pack.licence}</dd>
      </div>
    )}
  </dl>
);
