import { t } from '../words/text';
import type { BlockProps, Blocks } from './block';
import { FileDrop } from './file-drop';
import { ImportReport } from './import-report';
import { PackRow } from './pack-row';
import type { ImportState, OptionsProps, PackRow as Row } from './types';

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

/** Whether what is said of a file still holds: a pack that came in may have been removed since, or switched off. */
const holds = (outcome: ImportState, packs: readonly Row[]) => {
  if (outcome.state !== 'done') return true;
  const named = packs.filter(({ title }) => title === outcome.what);
  return named.length === 0 || named.some(({ enabled, removed }) => enabled && !removed);
};

const BringIn = ({ imported, packs, actions }: BlockProps) => (
  <>
    <FileDrop label={t('file_choose')} hint={t('packs_drop')} several take={actions.importPacks} />
    {/* It is there before there is something to say: only then is it heard. */}
    <div class="report" role="status">
      {imported
        .filter((outcome) => holds(outcome, packs))
        .map(({ key, ...outcome }) => (
          <ImportReport
            key={key}
            outcome={outcome}
            done={(title) => t('file_installed', { title })}
            stop={() => actions.stopImport(key)}
            forget={() => actions.forgetImport(key)}
          />
        ))}
    </div>
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
