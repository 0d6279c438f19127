import { useState } from 'preact/hooks';
import { words as page } from '../words/options';
import { sites as words } from '../words/options-lists';
import type { Block, BlockProps } from './block';
import { useRemovable } from './removable';
import { SiteForm } from './site-form';
import { SiteSuggestions } from './site-suggestions';

/** The quiet sites, with a line to add one. */
const Sites = ({ settings, actions }: BlockProps) => {
  const quiet = settings.quietSites;
  const [said, say] = useState('');
  const { rows, remove, undo } = useRemovable(
    quiet,
    (site) => site,
    (list) => actions.change({ quietSites: [...list] }),
  );
  const add = (site: string) => {
    if (quiet.includes(site)) return say(words.present(site));
    actions.change({ quietSites: [...quiet, site] });
    say(words.added(site));
  };
  return (
    <>
      <SiteForm add={add} />
      <p class="said" role="status">
        {said}
      </p>
      {rows.length === 0 && <p class="empty">{words.empty}</p>}
      <ul class="list">
        {rows.map(({ item: site, removed }) => (
          <li key={site} data-gone={removed || undefined}>
            <span class="what">
              <bdi>{site}</bdi>
              {site.startsWith('*.') && <small> {words.below}</small>}
            </span>
            <button
              type="button"
              class="link"
              aria-label={removed ? words.undoLabel(site) : words.removeLabel(site)}
              onClick={() => {
                (removed ? undo : remove)(site);
                say((removed ? words.added : words.removed)(site));
              }}
            >
              {removed ? page.undo : page.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

export const SITE_BLOCKS: readonly Block[] = [
  {
    id: 'quiet-sites',
    section: 'sites',
    words: words.list,
    row: false,
    View: Sites,
    holds: ({ settings }) => settings.quietSites.join(' '),
  },
  { id: 'site-suggestions', section: 'sites', words: words.suggestions, row: false, View: SiteSuggestions },
];
