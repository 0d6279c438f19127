import { shortcuts as words } from '../words/options-more';
import type { Block, BlockProps } from './block';

const Commands = ({ shortcuts, actions }: BlockProps) => (
  <>
    <dl class="keys">
      {shortcuts.map(({ command, keys }) => (
        <div key={command}>
          <dt>{words.commands[command]}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : <span class="about">{words.none}</span>}</dd>
        </div>
      ))}
    </dl>
    {actions.openShortcuts ? (
      <button type="button" class="button" onClick={actions.openShortcuts}>
        {words.change}
      </button>
    ) : (
      <p class="about">{words.how}</p>
    )}
  </>
);

const CardKeys = () => (
  <dl class="keys">
    {words.keys.map(([key, does]) => (
      <div key={key}>
        <dt>{does}</dt>
        <dd>
          <kbd>{key}</kbd>
        </dd>
      </div>
    ))}
  </dl>
);

export const SHORTCUT_BLOCKS: readonly Block[] = [
  { id: 'page-keys', section: 'shortcuts', words: words.list, row: false, View: Commands },
  { id: 'card-keys', section: 'shortcuts', words: words.card, row: false, View: CardKeys },
];
