import { packs } from '../words/options-lists';
import { backup as words } from '../words/options-more';
import type { Block, BlockProps } from './block';
import { FileDrop } from './file-drop';
import { ImportReport } from './import-report';

const Save = ({ actions }: BlockProps) => (
  <p>
    <button type="button" class="button" onClick={actions.exportAll}>
      {words.exportButton}
    </button>
  </p>
);

const Read = ({ backup, actions }: BlockProps) => (
  <>
    <FileDrop label={packs.choose} hint={packs.drop} take={actions.importAll} />
    <ImportReport
      outcome={backup}
      done={words.done}
      after={words.refusedNothing}
      forget={actions.forgetBackup}
    />
  </>
);

export const BACKUP_BLOCKS: readonly Block[] = [
  { id: 'backup-save', section: 'backup', words: words.export, row: false, View: Save },
  { id: 'backup-read', section: 'backup', words: words.import, row: false, View: Read },
];
