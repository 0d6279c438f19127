import type { Kind } from '../../data/pack/schema';
import { Switch } from '../parts/switch';
import type { Block, Blocks } from './block';
import { switchRow } from './rows';

const kindRow = (kind: Kind): Block => ({
  row: true,
  View: ({ settings, actions, control, about }) => (
    <Switch
      id={control}
      on={settings.kinds[kind]}
      describedBy={about}
      change={(on) => actions.change({ kinds: { ...settings.kinds, [kind]: on } })}
    />
  ),
});

export const KIND_BLOCKS = {
  'kind-person': kindRow('person'),
  'kind-place': kindRow('place'),
  'kind-organisation': kindRow('organisation'),
  'kind-event': kindRow('event'),
  'kind-topic': kindRow('topic'),
  demonyms: switchRow('demonyms'),
} satisfies Partial<Blocks>;
