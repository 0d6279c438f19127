import { readableBytes } from '../words/intl';
import { t } from '../words/text';
import type { BlockProps, Blocks } from './block';
import { Erase } from './erase';
import { ReadNames } from './read-names';
import type { Stored } from './types';

const KEPT = ['settings', 'packs', 'lexicon', 'read'] as const satisfies readonly (keyof Stored)[];

const Kept = ({ stored }: BlockProps) => (
  <>
    {stored ? (
      <dl class="keys">
        {KEPT.map((what) => (
          <div key={what}>
            <dt>{t(`privacy_${what}`)}</dt>
            <dd>{readableBytes(stored[what])}</dd>
          </div>
        ))}
      </dl>
    ) : (
      <p class="empty">{t('privacy_measuring')}</p>
    )}
    <p class="about">{t('privacy_notStored', { setting: t('set_dimRead_title') })}</p>
  </>
);

const Visible = () => (
  <ul class="lines">
    <li>{t('privacy_marks')}</li>
    <li>{t('privacy_card')}</li>
    <li>{t('privacy_hover', { setting: t('density_hover') })}</li>
    <li>{t('privacy_dimmed', { setting: t('set_dimRead_title') })}</li>
    <li>{t('privacy_never')}</li>
  </ul>
);

export const PRIVACY = {
  network: { row: false, View: () => null },
  'seen-by-pages': { row: false, View: Visible },
  stored: { row: false, View: Kept },
  'read-names': { row: false, View: ReadNames },
  erase: { row: false, View: Erase },
} satisfies Partial<Blocks>;
