import { useState } from 'preact/hooks';
import { isQuiet } from '../../data/settings/sites';
import { t } from '../words/text';
import type { BlockProps } from './block';

/** Places where a reader writes or does business. Not an endorsement of any: the best known of each kind. */
const SUGGESTED = {
  editors: ['docs.google.com', '*.office.com', '*.overleaf.com', '*.notion.so', '*.figma.com'],
  mail: ['mail.google.com', 'outlook.live.com', 'mail.proton.me', 'mail.yahoo.com', 'app.fastmail.com'],
  banks: ['*.paypal.com', '*.wise.com', '*.revolut.com', '*.n26.com'],
} as const;

const GROUPS = Object.keys(SUGGESTED) as (keyof typeof SUGGESTED)[];

/** Suggestions not yet on the list, to be added with one press; those added leave. */
export const SiteSuggestions = ({ settings, actions }: BlockProps) => {
  const [said, say] = useState('');
  const open = (site: string) => !isQuiet(site.replace(/^\*\./, ''), settings.quietSites);
  return (
    <>
      <p class="said" role="status">
        {said}
      </p>
      {GROUPS.map((group) => {
        const left = SUGGESTED[group].filter(open);
        return (
          <div class="suggested" key={group}>
            <h3>{t(`sites_${group}`)}</h3>
            {left.length === 0 && <p class="about">{t('sites_allAdded')}</p>}
            <ul class="chips">
              {left.map((site) => (
                <li key={site}>
                  <button
                    type="button"
                    class="button"
                    aria-label={t('sites_keepLabel', { site })}
                    onClick={() => {
                      actions.change({ quietSites: [...settings.quietSites, site] });
                      say(t('sites_added', { site }));
                    }}
                  >
                    <bdi dir="ltr">{site}</bdi>
                  </button>
                </li>
              ))}
            </ul>
            {group === 'banks' && <p class="about">{t('sites_banksHint')}</p>}
          </div>
        );
      })}
    </>
  );
};
