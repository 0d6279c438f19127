import { readableDate } from '../parts/date';
import { inLanguage } from '../parts/language';
import { Publisher } from '../parts/publisher';
import { Switch } from '../parts/switch';
import { languageName, readableBytes } from '../words/intl';
import { t } from '../words/text';
import { aloud } from './aloud';
import type { OptionsActions, PackRow as Row } from './types';

/** One pack: what it is, where its facts come from, and what can be done with it. */
export const PackRow = ({
  pack,
  called,
  actions,
}: {
  pack: Row;
  /** What its controls call it. */
  called: string;
  actions: OptionsActions;
}) => {
  const { id, title, removed } = pack;
  const removal = t(removed ? (pack.origin === 'imported' ? 'undo' : 'packs_restore') : 'remove');
  return (
    <li class="pack" data-gone={removed || undefined}>
      <div class="pack-head">
        <h3>
          <bdi {...inLanguage(pack.language)}>{title}</bdi>
        </h3>
        {!removed && (
          <Switch
            on={pack.enabled}
            label={t('packs_on', { title: called })}
            change={(on) => actions.enablePack(id, on)}
          />
        )}
      </div>
      <p class="about">
        {[
          t(`packs_${pack.kind}`),
          languageName(pack.language),
          t('asOfWithin', { date: readableDate(pack.asOf) }),
          t(`packs_${pack.origin}`),
        ].join(' · ')}
      </p>
      {!removed && <Provenance pack={pack} />}
      <p class="about" role="status">
        {removed && t(pack.origin === 'imported' ? 'packs_removedImported' : 'packs_removed')}
      </p>
      <p class="pack-actions">
        {!removed && (
          <button
            type="button"
            class="link"
            aria-label={t('packs_exportLabel', { title: called })}
            onClick={() => actions.exportPack(id)}
          >
            {t('packs_export')}
          </button>
        )}
        <button
          key="removal"
          type="button"
          class="link"
          aria-label={aloud(
            removal,
            t(removed ? 'packs_restoreLabel' : 'packs_removeLabel', { title: called }),
          )}
          onClick={() => (removed ? actions.restorePack : actions.removePack)(id)}
        >
          {removal}
        </button>
      </p>
    </li>
  );
};

const Provenance = ({ pack }: { pack: Row }) => (
  <dl class="provenance">
    <div>
      <dt>{t('packs_holds')}</dt>
      <dd>
        {t('packs_entities', { count: pack.entities })}, {t('packs_spellings', { count: pack.names })}
      </dd>
    </div>
    <div>
      <dt>{t('packs_sources', { count: pack.sources.length })}</dt>
      {pack.sources.map((source) => (
        <dd key={`${source.title} ${source.url}`}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer" {...inLanguage(pack.language)}>
              {source.title}
            </a>
          ) : (
            <cite {...inLanguage(pack.language)}>{source.title}</cite>
          )}
          <Publisher name={source.publisher} lang={pack.language} />
          {[
            source.date && readableDate(source.date),
            source.licence && t('packs_sourceLicence', { licence: source.licence }),
          ]
            .filter(Boolean)
            .map((part) => `, ${part}`)}
        </dd>
      ))}
    </div>
    {pack.bytes !== undefined && (
      <div>
        <dt>{t('packs_size')}</dt>
        <dd>{readableBytes(pack.bytes)}</dd>
      </div>
    )}
    {pack.licence && (
      <div>
        <dt>{t('packs_licence')}</dt>
        <dd>{pack.licence}</dd>
      </div>
    )}
  </dl>
);
