import { useState } from 'preact/hooks';
import { readableSite } from '../words/site';
import { t } from '../words/text';
import { aloud } from './aloud';
import type { BlockProps, Blocks } from './block';
import { useRemovable } from './removable';
import { SiteForm } from './site-form';
import { SiteSuggestions } from './site-suggestions';
import type { OptionsProps } from './types';

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
    if (quiet.includes(site)) return say(t('sites_present', { site: readableSite(site) }));
    actions.change({ quietSites: [...quiet, site] });
    say(t('sites_added', { site: readableSite(site) }));
  };
  return (
    <>
      <SiteForm add={add} />
      <p class="said" role="status">
        {said}
      </p>
      {rows.length === 0 && <p class="empty">{t('sites_empty')}</p>}
      <ul class="list">
        {rows.map(({ item, key, removed }) => {
          const site = readableSite(item);
          return (
            <li key={key} data-gone={removed || undefined}>
              <span class="what">
                <bdi dir="ltr">{site}</bdi>
                {site.startsWith('*.') && <small> {t('sites_below')}</small>}
              </span>
              <button
                type="button"
                class="link"
                aria-label={aloud(
                  t(removed ? 'undo' : 'remove'),
                  t(removed ? 'sites_keepLabel' : 'sites_removeLabel', { site }),
                )}
                onClick={() => {
                  (removed ? undo : remove)(item);
                  say(t(removed ? 'sites_added' : 'sites_removed', { site }));
                }}
              >
                {t(removed ? 'undo' : 'remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
};

export const SITES = {
  'quiet-sites': {
    row: false,
    View: Sites,
    holds: ({ settings }: OptionsProps) => settings.quietSites.map(readableSite).join(' '),
  },
  'site-suggestions': { row: false, View: SiteSuggestions },
} satisfies Partial<Blocks>;
