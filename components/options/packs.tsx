import { t } from '../words/text';
import type { BlockProps, Blocks } from './block';
import { FileDrop } from './file-drop';
import { ImportReport } from './import-report';
import { PackRow } from './pack-row';
import type { OptionsProps } from './types';

const Installed = ({ packs, actions }: BlockProps) => (
  <>
    {packs.every((pack) => pack.removed) && <p class="empty">{t('packs_empty')}</p>}
    <ul class="packs">
      {packs.map((pack) => (
        <PackRow key={pack.id} pack={pack} actions={actions} />
      ))}
    </ul>
  </>
);

const BringIn = ({ imported, actions }: BlockProps) => (
  <>
    <FileDrop label={t('file_choose')} hint={t('file_drop')} take={actions.importPack} />
    <ImportReport
      outcome={imported}
      done={(title) => t('file_installed', { title })}
      forget={actions.forgetImport}
    />
  </>
);

export const PACKS = {
  'installed-packs': {
    row: false,
    View: Installed,
    holds: ({ packs }: OptionsProps) => packs.map((pack) => pack.title).join(' '),
  },
  'import-pack': { row: false, View: BringIn },
} satisfies Partial<Blocks>;
