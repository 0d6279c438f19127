import type { Fit } from '../fit';
import type { Profile } from '../profile';
import type { SportCount } from '../text/sport';
import { best, bump, isOften, noSums, outnumbersRivals, type Sums, summary } from './sums';
import { Theme } from './theme';

/** What a page says about a fit. */
export interface Standing {
  /** How its whole name is spelled elsewhere on the page; null where it does not stand. */
  confirmed: string | null;
  /** A word on the page that speaks for a place no story knows; null where there is none, or a story knows it. */
  supported: string | null;
  /** How the page names the country or body of a person no story knows; null where it does not. */
  home: string | null;
  /** Names of other entities of the same stories on the page, and how many of them are no places. */
  company: readonly string[];
  people: number;
  /** Whether the surname stands there with another given name too. */
  rivals: boolean;
  /** Whether the surname alone stands there again and again. */
  often: boolean;
}

/** The other entities of an entity's stories on a page. */
interface Company {
  company: readonly string[];
  people: number;
}

/** What changed on a page since it was last asked. */
export interface Changes {
  /** Entities for which the evidence has changed. */
  entities: ReadonlySet<number>;
  /** Stories whose set of entities on the page has changed. */
  stories: ReadonlySet<string>;
  /** Whether the page is about something else now: all is to be judged again. */
  theme: boolean;
}

/**
 * The evidence of a page: which entities it gives by their whole names, who else has a surname, which stories it
 * touches. Kept as sums, from which all answers follow. So a block can be taken out again, and the order in which
 * blocks came and went makes no difference.
 */
export class PageEvidence {
  private readonly known = new Map<number, Sums>();
  private readonly members = new Map<string, Set<number>>();
  /** Companies asked for since an entity last came or went. */
  private readonly companies = new Map<number, Company>();
  /** Summaries of the sums touched since `changes` was asked, as they were then. */
  private readonly before = new Map<number, string>();
  private readonly theme = new Theme();

  /** Adds (1) or takes back (-1) what a fit contributes. */
  add(fit: Fit, spelled: string, sign: 1 | -1): void {
    const stands = fit.stands && !fit.doubt && !fit.shares && fit.form !== 'demonym';
    const likely = fit.likely && !stands;
    const opener = fit.doubt === 'opener';
    if (!stands && !likely && fit.rival === undefined && !fit.supported && !fit.bare && !opener) return;
    const sums = this.sums(fit);
    if (!this.before.has(fit.entity)) this.before.set(fit.entity, summary(sums));
    if (fit.rival !== undefined) sums.rivals += sign;
    if (fit.bare) sums.bare += sign;
    if (opener) sums.openers += sign;
    if (fit.supported) {
      bump(sums.supports, fit.near[0] ?? fit.stately ?? spelled, sign);
      sums.supported = best(sums.supports.keys());
    }
    if (likely) bump(sums.likely, [fit.title, spelled].join(' ').trim(), sign);
    if (!stands) return;
    sums.count += sign;
    const known = sums.spelled.size;
    bump(sums.spelled, spelled, sign);
    if (sums.spelled.size !== known) sums.confirmed = best(sums.spelled.keys());
    if (sums.count - sign > 0 === sums.count > 0) return;
    this.companies.clear();
    for (const story of sums.entity.packs) {
      const members = this.members.get(story) ?? new Set<number>();
      this.members.set(story, members);
      if (sums.count > 0) members.add(fit.entity);
      else members.delete(fit.entity);
    }
  }

  /** Adds (1) or takes back (-1) how many words a block has, and how many of sport. */
  addWords(words: number, sports: SportCount, sign: 1 | -1): void {
    this.theme.add(words, sports, sign);
  }

  /** Whether the page is about sport. */
  get aboutSport(): boolean {
    return this.theme.sport;
  }

  /** How an entity is spelled where it stands by its whole name; null where it does not. */
  confirmed({ entity, profile }: Pick<Fit, 'entity' | 'profile'>): string | null {
    const sums = this.known.get(entity);
    if (!sums) return null;
    if (sums.confirmed !== null || sums.likely.size === 0) return sums.confirmed;
    return this.home(profile) === null ? null : best(sums.likely.keys());
  }

  /** How the page names the country or body of a person, or what speaks for it there; null where it does not. */
  home({ home }: Profile): string | null {
    for (const entity of home) {
      const sums = this.known.get(entity);
      const spelled = sums?.confirmed ?? sums?.supported;
      if (spelled) return spelled;
    }
    return null;
  }

  stands(entity: number): boolean {
    return (this.known.get(entity)?.count ?? 0) > 0;
  }

  /** Whether the surname stands with another given name too. */
  hasRivals(entity: number): boolean {
    return (this.known.get(entity)?.rivals ?? 0) > 0;
  }

  /** Whether the surname alone stands there so often that it is somebody whom all readers know by it. */
  isOften(entity: number): boolean {
    const sums = this.known.get(entity);
    return sums !== undefined && isOften(sums);
  }

  /** Whether it stands there far more often than the surname with other given names. */
  outnumbersRivals(entity: number): boolean {
    const sums = this.known.get(entity);
    return sums !== undefined && outnumbersRivals(sums);
  }

  /** A word on the page that speaks for this entity (`speaksFor`); null where there is none. */
  supported(entity: number): string | null {
    return this.known.get(entity)?.supported ?? null;
  }

  /** Names of the other entities of the same stories that stand on the page, and how many are no places. */
  company(fit: Fit): Company {
    let company = this.companies.get(fit.entity);
    if (!company) {
      company = this.workCompany(fit);
      this.companies.set(fit.entity, company);
    }
    return company;
  }

  private workCompany(fit: Fit): Company {
    const others = new Set<number>();
    for (const story of fit.profile.entity.packs) {
      for (const member of this.members.get(story) ?? []) if (member !== fit.entity) others.add(member);
    }
    const entities = [...others]
      .sort((left, right) => left - right)
      .map((index) => this.known.get(index)!.entity);
    return {
      company: entities.map(({ name }) => name),
      people: entities.filter(({ kind }) => kind !== 'place').length,
    };
  }

  /** What changed since this was last called. */
  changes(): Changes {
    const entities = new Set<number>();
    const stories = new Set<string>();
    for (const [index, old] of this.before) {
      const sums = this.known.get(index)!;
      const now = summary(sums);
      if (now === old) continue;
      entities.add(index);
      if ((now[0] === '+') === (old[0] === '+')) continue;
      for (const story of sums.entity.packs) stories.add(story);
    }
    this.before.clear();
    return { entities, stories, theme: this.theme.changed() };
  }

  private sums({ entity, profile }: Fit): Sums {
    const sums = this.known.get(entity) ?? noSums(profile.entity);
    this.known.set(entity, sums);
    return sums;
  }
}
