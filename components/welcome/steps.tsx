import { tParts } from '../words/parts';
import { t } from '../words/text';
import type { WelcomeProps } from './types';

/** What there is to try, with the keys as they are set now. */
export const Steps = ({ shortcuts, openOptions }: WelcomeProps) => {
  const set = shortcuts.filter(({ keys }) => keys);
  return (
    <ol>
      <li>{t('welcome_rest')}</li>
      <li>{t('welcome_enter')}</li>
      <li>{t('welcome_pin')}</li>
      <li>{t('welcome_inside')}</li>
      <li>
        {set.length > 0 ? (
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
        ) : (
          <>
            {t('welcome_noKeys')}{' '}
            <button type="button" class="link" onClick={() => openOptions('shortcuts')}>
              {t('section_shortcuts')}
            </button>
          </>
        )}
      </li>
      <li>{t('welcome_select')}</li>
      <li>{t('welcome_toolbar')}</li>
    </ol>
  );
};
