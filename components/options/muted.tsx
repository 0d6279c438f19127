import { useState } from 'preact/hooks';
import { words as page } from '../words/options';
import { muted as words } from '../words/options-lists';
import type { Block, BlockProps } from './block';
import { useRemovable } from './removable';

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
      {rows.length === 0 && <p class="empty">{words.empty}</p>}
      <ul class="list">
        {rows.map(({ item, key, removed }) => {
          const name = names[item.entity] ?? item.entity;
          const where = item.site ? words.on(item.site) : words.everywhere;
          return (
            <li key={key} data-gone={removed || undefined}>
              <span class="what">
                <bdi class="entity">{name}</bdi> <small>{where}</small>
              </span>
              <button
                type="button"
                class="link"
                aria-label={(removed ? words.undoLabel : words.unmuteLabel)(name, where)}
                onClick={() => {
                  (removed ? undo : remove)(item);
                  say(removed ? '' : words.unmuted(name, where));
                }}
              >
                {removed ? page.undo : words.unmute}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

export const MUTED_BLOCKS: readonly Block[] = [
  {
    id: 'muted-names',
    section: 'muted',
    words: words.list,
    row: false,
    View: Muted,
    holds: ({ settings, names }) =>
      settings.muted.map(({ entity, site }) => `${names[entity] ?? entity} ${site ?? ''}`).join(' '),
  },
];
