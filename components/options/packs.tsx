import { packs as words } from '../words/options-lists';
import type { Block, BlockProps } from './block';
import { FileDrop } from './file-drop';
import { ImportReport } from './import-report';
import { PackRow } from './pack-row';

const Installed = ({ packs, actions }: BlockProps) => (
  <>
    {packs.every((pack) => pack.removed) && <p class="empty">{words.empty}</p>}
    <ul class="packs">
      {packs.map((pack) => (
        <PackRow key={pack.id} pack={pack} actions={actions} />
      ))}
    </ul>
  </>
);

const BringIn = ({ imported, actions }: BlockProps) => (
  <>
    <FileDrop label={words.choose} hint={words.drop} take={actions.importPack} />
    <ImportReport outcome={imported} done={words.done} forget={actions.forgetImport} />
  </>
);

export const PACK_BLOCKS: readonly Block[] = [
  {
    id: 'installed-packs',
    section: 'packs',
    words: words.list,
    row: false,
    View: Installed,
    holds: ({ packs }) => packs.map((pack) => pack.title).join(' '),
  },
  { id: 'import-pack', section: 'packs', words: words.import, row: false, View: BringIn },
];
