import type { Fit } from './fit';
import type { Changes } from './page/evidence';

/** Which blocks of a page may mean an entity, and which touch a story: those to be judged again when it changes. */
export class BlockIndex<Key> {
  private readonly byEntity = new Map<number, Set<Key>>();
  private readonly byStory = new Map<string, Set<Key>>();

  /**
   * Takes a block in by one of its fits, or out. Nothing is counted: a block is in once, whatever its fits, and is taken
   * out with all of them.
   *
   * @param sign 1 for in, -1 for out.
   */
  put(key: Key, { entity, profile }: Fit, sign: 1 | -1): void {
    for (const one of [entity, ...profile.home]) put(this.byEntity, one, key, sign);
    for (const story of profile.entity.packs) put(this.byStory, story, key, sign);
  }

  /** The blocks that rest on entities or stories of which the page now says something else; some of them more than once. */
  *restingOn({ entities, stories }: Changes): Generator<Key> {
    for (const entity of entities) yield* this.byEntity.get(entity) ?? [];
    for (const story of stories) yield* this.byStory.get(story) ?? [];
  }
}

function put<Name, Key>(index: Map<Name, Set<Key>>, name: Name, key: Key, sign: 1 | -1): void {
  const keys = index.get(name) ?? new Set<Key>();
  index.set(name, keys);
  if (sign > 0) keys.add(key);
  else keys.delete(key);
}
