import { CARD_SIZES, DENSITIES, MARK_COLOURS, MARK_STYLES, THEMES } from '../../data/settings/schema';
import { words } from '../words/options';
import type { Block } from './block';
import { Preview } from './preview';
import { choiceRow, switchRow } from './rows';

/** Milliseconds on offer; one set elsewhere (a backup) is offered beside them. */
const DELAYS = [0, 150, 250, 350, 500, 800, 1200];

const delay: Block = {
  id: 'delay',
  section: 'general',
  words: words.settings.delay,
  row: true,
  View: ({ settings, actions, control, about }) => (
    <select
      class="select"
      id={control}
      aria-describedby={about}
      value={String(settings.delay)}
      onChange={(event) => actions.change({ delay: Number(event.currentTarget.value) })}
    >
      {[...new Set([...DELAYS, settings.delay])]
        .sort((a, b) => a - b)
        .map((ms) => (
          <option key={ms} value={String(ms)}>
            {words.delay(ms)}
          </option>
        ))}
    </select>
  ),
};

export const GENERAL: readonly Block[] = [
  switchRow('enabled', 'general'),
  delay,
  choiceRow('density', DENSITIES, 'general'),
  choiceRow('markStyle', MARK_STYLES, 'general'),
  choiceRow('markColour', MARK_COLOURS, 'general'),
  choiceRow('theme', THEMES, 'general'),
  choiceRow('cardSize', CARD_SIZES, 'general'),
  { id: 'preview', section: 'general', words: words.preview, row: false, View: Preview },
];
