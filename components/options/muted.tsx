import { useState } from 'preact/hooks';
import { readableSite } from '../words/site';
import { t } from '../words/text';
import { aloud } from './aloud';
import type { BlockProps, Blocks } from './block';
import { useRemovable } from './removable';
import type { OptionsProps } from './types';

/** Every "Not this person", each with the way back. */
const Muted = ({ settings, names, actions }: BlockProps) => {
  const [said, say] = useState('');
  const { rows, remove, undo } = useRemovable(
    settings.muted,
    ({ entity, site }) => `${entity} ${site ?? ''}`,
    (list) => actions.change({ muted: [...list] }),
  );
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      {rows.length === 0 && <p class="empty">{t('muted_empty')}</p>}
      <ul class="list">
        {rows.map(({ item, key, removed }) => {
          const name = names[item.entity] ?? item.entity;
          const where = item.site ? t('muted_on', { site: readableSite(item.site) }) : t('muted_everywhere');
          return (
            <li key={key} data-gone={removed || undefined}>
              <span class="what">
                <bdi class="entity">{name}</bdi> <small>{where}</small>
              </span>
              <button
                type="button"
                class="link"
                aria-label={aloud(
                  t(removed ? 'undo' : 'muted_unmute'),
                  t(removed ? 'muted_undoLabel' : 'muted_unmuteLabel', { name, where }),
                )}
                onClick={() => {
                  (removed ? undo : remove)(item);
                  say(removed ? '' : t('muted_unmuted', { name, where }));
                }}
              >
                {t(removed ? 'undo' : 'muted_unmute')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

export const MUTED = {
  'muted-names': {
    row: false,
    View: Muted,
    holds: ({ settings, names }: OptionsProps) =>
      settings.muted
        .map(({ entity, site }) => `${names[entity] ?? entity} ${readableSite(site ?? '')}`)
        .join(' '),
  },
} satisfies Partial<Blocks>;
