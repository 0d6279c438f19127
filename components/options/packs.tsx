import { readableDate } from '../parts/date';
import { languageName } from '../words/intl';
import { t } from '../words/text';
import type { BlockProps, Blocks } from './block';
import { FileDrop } from './file-drop';
import { ImportNews } from './import-news';
import { ImportReport } from './import-report';
import { PackRow } from './pack-row';
import type { ImportState, OptionsProps, PackRow as Row } from './types';

/** A pack's title, and where another has the same, what tells them apart. */
const called = ({ id, title, language, asOf }: Row, packs: readonly Row[]) =>
  packs.every((other) => other.title !== title || other.id === id)
    ? title
    : [title, languageName(language), readableDate(asOf)].join(', ');

const Installed = ({ packs, actions }: BlockProps) => (
  <>
    {packs.every((pack) => pack.removed) && <p class="empty">{t('packs_empty')}</p>}
    <ul class="packs">
      {packs.map((pack) => (
        <PackRow key={pack.id} pack={pack} called={called(pack, packs)} actions={actions} />
      ))}
    </ul>
  </>
);

/** Whether what is said of a file still holds: a pack that came in may have been removed since, or switched off. */
const holds = (outcome: ImportState, packs: readonly Row[]) => {
  if (outcome.state !== 'done') return true;
  const pack = packs.find(({ id }) => id === outcome.pack);
  return !pack || (pack.enabled && !pack.removed);
};

/** Says that a pack is in use: by the name of its file too, where another pack has the same title. */
const inUse =
  (packs: readonly Row[]) =>
  ({ file, what, pack }: { file: string; what: string; pack?: string }) => {
    const said = t('file_installed', { title: what });
    const isOnly = packs.every(({ id, title, removed }) => removed || title !== what || id === pack);
    return isOnly ? said : `${file}: ${said}`;
  };

const BringIn = ({ imported, packs, actions }: BlockProps) => {
  const shown = imported.filter((outcome) => holds(outcome, packs));
  const done = inUse(packs);
  return (
    <>
      <FileDrop label={t('file_choose')} hint={t('packs_drop')} several take={actions.importPacks} />
      <ImportNews outcomes={shown} done={done} />
      <div class="report">
        {shown.map(({ key, ...outcome }) => (
          <ImportReport
            key={key}
            outcome={outcome}
            done={done}
            stop={() => actions.stopImport(key)}
            forget={() => actions.forgetImport(key)}
          />
        ))}
      </div>
    </>
  );
};

export const PACKS = {
  'installed-packs': {
    row: false,
    View: Installed,
    holds: ({ packs }: OptionsProps) => packs.map((pack) => pack.title).join(' '),
  },
  'import-pack': { row: false, View: BringIn },
} satisfies Partial<Blocks>;
