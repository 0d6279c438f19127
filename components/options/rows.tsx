import type { Settings } from '../../data/settings/schema';
import { Switch } from '../parts/switch';
import { words } from '../words/options';
import type { Block } from './block';
import type { Section } from './types';

type Switched = 'enabled' | 'demonyms';
type Chosen = 'density' | 'markStyle' | 'markColour' | 'theme' | 'cardSize';

/** A setting that is on or off. */
export function switchRow(key: Switched, section: Section): Block {
  return {
    id: key,
    section,
    words: words.settings[key],
    row: true,
    View: ({ settings, actions, control, about }) => (
      <Switch
        id={control}
        on={settings[key]}
        describedBy={about}
        change={(on) => actions.change({ [key]: on })}
      />
    ),
  };
}

/** A setting that is one of a few, each with a word of its own. */
export function choiceRow<K extends Chosen>(key: K, values: readonly Settings[K][], section: Section): Block {
  const names = words.values[key] as Record<string, string>;
  return {
    id: key,
    section,
    words: words.settings[key],
    row: true,
    holds: () => Object.values(names).join(' '),
    View: ({ settings, actions, control, about }) => (
      <select
        class="select"
        id={control}
        aria-describedby={about}
        value={settings[key]}
        onChange={(event) => actions.change({ [key]: event.currentTarget.value })}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    ),
  };
}
