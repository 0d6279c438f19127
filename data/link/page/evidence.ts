import type { LexiconEntity } from '../../lexicon/types';
import type { Fit } from '../fit';
import type { Profile } from '../profile';
import type { SportCount } from './sport';
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
  rivals: boolean;
  /** Whether the surname alone stands there again and again. */
  often: boolean;
}

/** What a page says about one entity, as sums. */
interface Sums {
  entity: LexiconEntity;
  /** How often it stands there by a whole name or handle, and by which spellings. */
  count: number;
  spelled: Map<string, number>;
  /** By which whole names that others bear too, where the page must name the person's country. */
  likely: Map<string, number>;
  /** One of the spellings, the same whatever their order. */
  confirmed: string | null;
  /** How often the surname stands with another given name. */
  rivals: number;
  /** How often it stands alone, where it is a rare one, and how often behind a word that may be a given name. */
  bare: number;
  openers: number;
  /** How often which words stand there that speak for it, and one of them. */
  supports: Map<string, number>;
  supported: string | null;
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
  private readonly standings = new Map<number, Sums>();
  private readonly members = new Map<string, Set<number>>();
  /** Companies asked for since an entity last came or went. */
  private readonly companies = new Map<number, Company>();
  /** Summaries of the standings touched since `changes` was asked, as they were then. */
  private readonly before = new Map<number, string>();
  private readonly theme = new Theme();

  /** Adds (1) or takes back (-1) what a fit contributes. */
  add(fit: Fit, spelled: string, sign: 1 | -1): void {
    const stands = fit.stands && !fit.doubt && !fit.shares && fit.form !== 'demonym';
    const likely = fit.likely && !stands;
    const opener = fit.doubt === 'opener';
    if (!stands && !likely && fit.rival === undefined && !fit.supported && !fit.bare && !opener) return;
    const standing = this.standing(fit);
    if (!this.before.has(fit.entity)) this.before.set(fit.entity, summary(standing));
    if (fit.rival !== undefined) standing.rivals += sign;
    if (fit.bare) standing.bare += sign;
    if (opener) standing.openers += sign;
    if (fit.supported) {
      bump(standing.supports, fit.near[0] ?? fit.stately ?? spelled, sign);
      standing.supported = best(standing.supports.keys());
    }
    if (likely) bump(standing.likely, [fit.title, spelled].join(' ').trim(), sign);
    if (!stands) return;
    standing.count += sign;
    const known = standing.spelled.size;
    bump(standing.spelled, spelled, sign);
    if (standing.spelled.size !== known) standing.confirmed = best(standing.spelled.keys());
    if (standing.count - sign > 0 === standing.count > 0) return;
    this.companies.clear();
    for (const story of standing.entity.packs) {
      const members = this.members.get(story) ?? new Set<number>();
      this.members.set(story, members);
      if (standing.count > 0) members.add(fit.entity);
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
    const standing = this.standings.get(entity);
    if (!standing) return null;
    if (standing.confirmed !== null || standing.likely.size === 0) return standing.confirmed;
    return this.home(profile) === null ? null : best(standing.likely.keys());
  }

  /** How the page names the country or body of a person, or what speaks for it there; null where it does not. */
  home({ home }: Profile): string | null {
    for (const entity of home) {
      const standing = this.standings.get(entity);
      const spelled = standing?.confirmed ?? standing?.supported;
      if (spelled) return spelled;
    }
    return null;
  }

  stands(entity: number): boolean {
    return (this.standings.get(entity)?.count ?? 0) > 0;
  }

  /** Whether the surname stands with another given name too. */
  hasRivals(entity: number): boolean {
    return (this.standings.get(entity)?.rivals ?? 0) > 0;
  }

  /** Whether the surname alone stands there so often that it is somebody whom all readers know by it. */
  isOften(entity: number): boolean {
    const standing = this.standings.get(entity);
    return standing !== undefined && often(standing);
  }

  /** Whether it stands there far more often than the surname with other given names. */
  outnumbersRivals(entity: number): boolean {
    const standing = this.standings.get(entity);
    return standing !== undefined && outnumbers(standing.count, standing.rivals);
  }

  /** A word on the page that speaks for this entity (`speaksFor`); null where there is none. */
  supported(entity: number): string | null {
    return this.standings.get(entity)?.supported ?? null;
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
      .map((index) => this.standings.get(index)!.entity);
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
      const standing = this.standings.get(index)!;
      const now = summary(standing);
      if (now === old) continue;
      entities.add(index);
      if ((now[0] === '+') === (old[0] === '+')) continue;
      for (const story of standing.entity.packs) stories.add(story);
    }
    this.before.clear();
    return { entities, stories, theme: this.theme.changed() };
  }

  private standing({ entity, profile }: Fit): Sums {
    let standing = this.standings.get(entity);
    if (!standing) {
      standing = {
        entity: profile.entity,
        count: 0,
        spelled: new Map(),
        likely: new Map(),
        confirmed: null,
        rivals: 0,
        bare: 0,
        openers: 0,
        supports: new Map(),
        supported: null,
      };
      this.standings.set(entity, standing);
    }
    return standing;
  }
}

/**
 * All that decisions use of these sums, as a key to compare. A count matters only beside rivals, and only in whether it
 * is far higher than theirs: otherwise each new mention would have all others of that name judged again.
 */
function summary(sums: Sums): string {
  const { count, confirmed, likely, rivals, supported } = sums;
  const beside = rivals > 0 ? (outnumbers(count, rivals) ? '>' : '<') : '';
  return `${count > 0 ? '+' : '-'}${supported}|${confirmed}|${best(likely.keys())}${beside}${often(sums)}`;
}

/** A surname that a page writes so often without a given name is one it counts on its readers to know. */
const OFTEN = 3;
const often = ({ bare, openers }: Sums): boolean => bare >= OFTEN && openers === 0;

/** Whether an entity is named far more often than all others of its surname. */
function outnumbers(count: number, rivals: number): boolean {
  return count >= rivals * 3;
}

/** The spelling shown as evidence: the longest, not in capitals if there is another, then the first by alphabet. */
function best(spellings: Iterable<string>): string | null {
  const rank = (text: string) => text.length - (text === text.toUpperCase() ? 0.5 : 0);
  return [...spellings].sort((left, right) => rank(right) - rank(left) || (left < right ? -1 : 1))[0] ?? null;
}

function bump(counts: Map<string, number>, key: string, sign: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + sign;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
