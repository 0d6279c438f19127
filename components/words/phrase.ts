import type { Phrase } from '../../data/interface/phrase';
import type { Key } from '../../data/interface/types';
import { t } from './text';

type Value = string | number;

/** A phrase in the language of the interface. */
export function worded({ key, given = {} }: Phrase): string {
  const values = Object.entries(given).map(([gap, value]): [string, Value] => [
    gap,
    typeof value === 'object' ? worded(value) : value,
  ]);
  // What each text has to be given was checked where the phrase was put together.
  return (t as (key: Key, given: Record<string, Value>) => string)(key, Object.fromEntries(values));
}
