import { tParts } from '../words/parts';
import { t } from '../words/text';
import type { WelcomeProps } from './types';

/** How to step from name to name by keyboard, with the keys as they are set; or where they can be set. */
export const Keys = ({ shortcuts, openOptions }: Pick<WelcomeProps, 'shortcuts' | 'openOptions'>) => {
  const set = shortcuts.filter(({ keys }) => keys);
  if (set.length === 0)
    return (
      <>
        {t('welcome_noKeys')}{' '}
        <button type="button" class="link" onClick={() => openOptions('shortcuts')}>
          {t('section_shortcuts')}
        </button>
      </>
    );
  return (
    <>
      {t('welcome_keys')}{' '}
      {set.map(({ command, keys }) => (
        <span key={command}>
          {tParts(command === 'next-mention' ? 'welcome_next' : 'welcome_previous', {
            keys: <kbd>{keys}</kbd>,
          })}
          ,{' '}
        </span>
      ))}
      {tParts('welcome_intoCard', { enter: <kbd>Enter</kbd>, escape: <kbd>Esc</kbd> })}.
    </>
  );
};
