import { useState } from 'preact/hooks';

interface Row<T> {
  item: T;
  key: string;
  removed: boolean;
}

/**
 * A list whose removed rows keep their place until the view is left: the button that removed a row takes it back,
 * and the focus has nowhere to be lost to.
 *
 * @param list what is there now.
 * @param keyOf a text that is the item's own.
 * @param put takes the list as it shall be.
 */
export function useRemovable<T>(
  list: readonly T[],
  keyOf: (item: T) => string,
  put: (list: readonly T[]) => void,
) {
  const [gone, setGone] = useState<readonly { item: T; at: number }[]>([]);
  const present = new Set(list.map(keyOf));
  const rows: Row<T>[] = list.map((item) => ({ item, key: keyOf(item), removed: false }));
  for (const { item, at } of gone)
    if (!present.has(keyOf(item))) rows.splice(at, 0, { item, key: keyOf(item), removed: true });

  const without = (key: string) => gone.filter((one) => keyOf(one.item) !== key);
  const placeOf = (key: string) => rows.findIndex((row) => row.key === key);
  return {
    rows,
    remove(item: T) {
      const key = keyOf(item);
      setGone([...without(key), { item, at: placeOf(key) }].sort((a, b) => a.at - b.at));
      put(list.filter((one) => keyOf(one) !== key));
    },
    undo(item: T) {
      const key = keyOf(item);
      const before = rows.slice(0, placeOf(key)).filter((row) => !row.removed).length;
      // It stays known as gone: until what is put arrives here, nothing else keeps its row and the focus on it.
      put([...list.slice(0, before), item, ...list.slice(before)]);
    },
  };
}
