import type { Entity, Pack } from '../pack/schema';
import { readBundledPack } from './bundled';
import { inStore } from './database';
import { entitiesAt, numbersOf } from './read-rows';
import { keysOf } from './rows';
import { enabledOf, type InstalledPack, readLibrary } from './store';

/**
 * The enabled packs, with all that the cards of some entities need: these entities in every pack that knows them, under
 * whichever id, and those they are tied to. Nothing else is read of an imported pack.
 *
 * @param ids of entities in any pack.
 */
export async function enabledPacksNear(ids: readonly string[]): Promise<Pack[]> {
  return packsNear(enabledOf(await readLibrary()), ids);
}

/** @param library packs in their order, as above. */
export async function packsNear(library: readonly InstalledPack[], ids: readonly string[]): Promise<Pack[]> {
  const bundled = new Map<InstalledPack, Pack>();
  for (const each of library)
    if (each.revision === undefined) bundled.set(each, await readBundledPack(each.pack.id));
  const imported = library.filter(({ revision }) => revision !== undefined);
  if (imported.length === 0) return [...bundled.values()];
  return inStore('packs', 'readonly', async (store) => {
    const keys = new Set(ids);
    const found = new Map(imported.map((each) => [each, new Map<string, Entity>()]));
    // An entity found by its Wikidata id may bring a further id, and so on.
    for (let before = -1; before < keys.size; ) {
      before = keys.size;
      const known = [...bundled.values()].flatMap(({ entities }) =>
        entities.filter((entity) => keysOf(entity).some((key) => keys.has(key))),
      );
      for (const each of imported) {
        const numbers = await numbersOf(store, each.revision!, [...keys]);
        for (const entity of await entitiesAt(store, each.revision!, numbers))
          found.get(each)!.set(entity.id, entity);
        known.push(...found.get(each)!.values());
      }
      for (const entity of known) for (const key of keysOf(entity)) keys.add(key);
    }
    for (const each of imported) {
      const here = found.get(each)!;
      const ties = [...here.values()].flatMap(({ relations }) => relations.map(({ to }) => to));
      const numbers = await numbersOf(
        store,
        each.revision!,
        ties.filter((id) => !here.has(id)),
      );
      for (const entity of await entitiesAt(store, each.revision!, numbers)) here.set(entity.id, entity);
    }
    return library.map(
      (each) => bundled.get(each) ?? { ...each.pack, entities: [...found.get(each)!.values()] },
    );
  });
}
