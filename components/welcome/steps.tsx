import { words } from '../words/welcome';
import type { WelcomeProps } from './types';

/** What there is to try, with the keys as they are set now. */
export const Steps = ({ shortcuts, openOptions }: WelcomeProps) => {
  const set = shortcuts.filter(({ keys }) => keys);
  const { rest, enter, pin, inside, select, toolbar } = words.steps;
  return (
    <ol>
      <li>{rest}</li>
      <li>{enter}</li>
      <li>{pin}</li>
      <li>{inside}</li>
      <li>
        {set.length > 0 ? (
          <>
            {words.keys}{' '}
            {set.map(({ command, keys }) => (
              <span key={command}>
                <kbd>{keys}</kbd> {words.commands[command]},{' '}
              </span>
            ))}
            <kbd>Enter</kbd> {words.enter} <kbd>Esc</kbd>.
          </>
        ) : (
          <>
            {words.noKeys}{' '}
            <button type="button" class="link" onClick={() => openOptions('shortcuts')}>
              {words.openShortcuts}
            </button>
          </>
        )}
      </li>
      <li>{select}</li>
      <li>{toolbar}</li>
    </ol>
  );
};
