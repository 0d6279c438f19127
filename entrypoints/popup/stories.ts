import type { PageRow } from '../../components/popup/types';
import type { Pack } from '../../data/pack/schema';
import type { MergedEntity } from './merge-frames';

/** One entity of a story alone may stand on any page: two make it likely that the page is about the story. */
const LEAST = 2;

/** Stories with how many of their entities are on the page, those with most first. */
function ranked(packs: readonly Pack[], onPage: ReadonlySet<string>): { pack: Pack; there: number }[] {
  return packs
    .filter(({ article }) => article)
    .map((pack) => ({ pack, there: pack.entities.filter(({ id }) => onPage.has(id)).length }))
    .sort((left, right) => right.there - left.there);
}

/**
 * @param packs the enabled packs.
 * @param onPage ids of the entities on the page.
 * @returns all stories, those with most entities on the page first, and the one the page is about, if any.
 */
export function storiesFor(
  packs: readonly Pack[],
  onPage: ReadonlySet<string>,
): { stories: Pack[]; about: Pack | null } {
  const stories = ranked(packs, onPage);
  const first = stories[0];
  return {
    stories: stories.map(({ pack }) => pack),
    about: first && first.there >= LEAST ? first.pack : null,
  };
}

/** The page's entities with their roles, as the first pack that knows them has it. */
export function pageRows(packs: readonly Pack[], entities: readonly MergedEntity[]): PageRow[] {
  const onPage = new Set(entities.map(({ id }) => id));
  const known = new Map(
    [...packs]
      .reverse()
      .flatMap((pack) =>
        pack.entities
          .filter(({ id }) => onPage.has(id))
          .map(({ id, role, iso2 }) => [id, { role, iso2, lang: pack.language }] as const),
      ),
  );
  return entities.map(({ frames: _, ...entity }) => {
    const { role = '', lang = '', iso2 } = known.get(entity.id) ?? {};
    return { ...entity, role, lang, ...(iso2 && { iso2 }) };
  });
}
