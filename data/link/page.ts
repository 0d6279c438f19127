import type { Fit } from './judge';

/** What a whole page says about one entity. */
interface Standing {
  /** How often it stands there by a whole name or handle, and how one of these is spelled. */
  count: number;
  spelled: string;
}

/**
 * The evidence of a page: who stands there by a whole name, who else has a surname, which stories it touches.
 * Kept as sums, so that a block can be taken out again.
 */
export class PageEvidence {
  private readonly standing = new Map<number, Standing>();
  private readonly rivals = new Map<number, number>();
  private readonly names = new Map<number, string>();
  private readonly stories = new Map<string, Map<number, number>>();

  /** Adds (1) or takes back (-1) what a fit contributes. */
  add(fit: Fit, spelled: string, sign: 1 | -1): void {
    if (fit.rival !== undefined) bump(this.rivals, fit.entity, sign);
    if (!fit.stands || fit.form === 'demonym') return;
    const standing = this.standing.get(fit.entity) ?? { count: 0, spelled };
    standing.count += sign;
    if (standing.count > 0) this.standing.set(fit.entity, standing);
    else this.standing.delete(fit.entity);
    this.names.set(fit.entity, fit.profile.entity.name);
    for (const story of fit.profile.entity.packs) {
      const members = this.stories.get(story) ?? new Map<number, number>();
      this.stories.set(story, members);
      bump(members, fit.entity, sign);
    }
  }

  /** How an entity is spelled where it stands by its whole name; null where it does not. */
  confirmed(entity: number): string | null {
    return this.standing.get(entity)?.spelled ?? null;
  }

  count(entity: number): number {
    return this.standing.get(entity)?.count ?? 0;
  }

  /** How often the surname stands with another given name. */
  rivalCount(entity: number): number {
    return this.rivals.get(entity) ?? 0;
  }

  /** Names of the other entities of the same stories that stand on the page. */
  company(fit: Fit): string[] {
    const names = new Set<string>();
    for (const story of fit.profile.entity.packs) {
      for (const member of this.stories.get(story)?.keys() ?? []) {
        if (member !== fit.entity) names.add(this.names.get(member)!);
      }
    }
    return [...names];
  }
}

function bump(counts: Map<number, number>, key: number, sign: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + sign;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
