import { KINDS } from '../../data/pack/values';
import { Switch } from '../parts/switch';
import type { Block } from './block';
import { switchRow } from './rows';

export const KIND_BLOCKS: readonly Block[] = [
  ...KINDS.map(
    (kind): Block => ({
      id: `kind-${kind}`,
      section: 'kinds',
      text: kind,
      row: true,
      View: ({ settings, actions, control, about }) => (
        <Switch
          id={control}
          on={settings.kinds[kind]}
          describedBy={about}
          change={(on) => actions.change({ kinds: { ...settings.kinds, [kind]: on } })}
        />
      ),
    }),
  ),
  switchRow('demonyms', 'kinds'),
];
