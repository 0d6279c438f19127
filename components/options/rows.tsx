import type { Settings } from '../../data/settings/schema';
import { Switch } from '../parts/switch';
import { t } from '../words/text';
import type { Block } from './block';

type Switched = 'enabled' | 'demonyms' | 'dimRead';
type Chosen = 'density' | 'markStyle' | 'markColour' | 'theme' | 'cardSize';

/** The names of all choices' texts. */
type ChoiceText = { [K in Chosen]: `${K}_${Settings[K]}` }[Chosen];

/** A setting that is on or off. */
export function switchRow(key: Switched): Block {
  return {
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
export function choiceRow<K extends Chosen>(key: K, values: readonly Settings[K][]): Block {
  const nameOf = (value: Settings[K]) => t(`${key}_${value}` as ChoiceText);
  return {
    row: true,
    holds: () => values.map((value) => nameOf(value)).join(' '),
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
            {nameOf(value)}
          </option>
        ))}
      </select>
    ),
  };
}
