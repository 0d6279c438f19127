import { t } from '../words/text';
import type { BlockProps, Blocks } from './block';
import { FileDrop } from './file-drop';
import { ImportNews } from './import-news';
import { ImportReport } from './import-report';

const Save = ({ actions }: BlockProps) => (
  <p>
    <button type="button" class="button" onClick={actions.exportAll}>
      {t('backup_save')}
    </button>
  </p>
);

const done = ({ what }: { what: string }) => t('backup_done', { what });

const Read = ({ backup, actions }: BlockProps) => (
  <>
    <FileDrop
      label={t('file_choose')}
      hint={t('file_drop')}
      take={([file]) => file && actions.importAll(file)}
    />
    <ImportNews outcomes={backup ? [backup] : []} done={done} />
    <div class="report">
      {backup && (
        <ImportReport
          outcome={backup}
          done={done}
          after={t('backup_nothingChanged')}
          forget={actions.forgetBackup}
        />
      )}
    </div>
  </>
);

export const BACKUP = {
  'backup-save': { row: false, View: Save },
  'backup-read': { row: false, View: Read },
} satisfies Partial<Blocks>;
