import type { Given, Key } from './types';

/** A text of the interface that is in no language yet: its name, and what goes into its gaps. It can be sent. */
export interface Phrase {
  readonly key: Key;
  readonly given?: Readonly<Record<string, Value>>;
}

type Value = string | number | Phrase;

/** Puts a phrase together. */
export function phrase<K extends Key>(key: K, ...[given]: Given<K, Value>): Phrase {
  return given ? { key, given } : { key };
}
