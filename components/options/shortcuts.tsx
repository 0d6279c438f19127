import { t } from '../words/text';
import type { BlockProps, Blocks } from './block';

const Commands = ({ shortcuts, actions }: BlockProps) => (
  <>
    <dl class="keys">
      {shortcuts.map(({ command, keys }) => (
        <div key={command}>
          <dt>{t(command === 'next-mention' ? 'keys_next' : 'keys_previous')}</dt>
          <dd>{keys ? <kbd>{keys}</kbd> : <span class="about">{t('keys_none')}</span>}</dd>
        </div>
      ))}
    </dl>
    {actions.openShortcuts ? (
      <button type="button" class="button" onClick={actions.openShortcuts}>
        {t('keys_change')}
      </button>
    ) : (
      <p class="about">{t('keys_how')}</p>
    )}
  </>
);

const CARD_KEYS = [
  ['Enter', 'keys_enter'],
  ['Tab', 'keys_tab'],
  ['P', 'keys_pin'],
  ['+ −', 'keys_depth'],
  ['Esc', 'keys_escape'],
] as const;

const CardKeys = () => (
  <dl class="keys">
    {CARD_KEYS.map(([key, does]) => (
      <div key={key}>
        <dt>{t(does)}</dt>
        <dd>
          <kbd dir="ltr">{key}</kbd>
        </dd>
      </div>
    ))}
  </dl>
);

export const SHORTCUTS = {
  'page-keys': { row: false, View: Commands },
  'card-keys': { row: false, View: CardKeys },
} satisfies Partial<Blocks>;
