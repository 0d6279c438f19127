import { type Phrase, phrase } from '../interface/phrase';
import { pathOf, refusedValue } from './describe';
import { LIMITS } from './limits';
import type { PackProblem } from './problem';
import type { Entity, Pack } from './schema';

type Report = (keys: readonly (string | number)[], why: Phrase) => void;

/**
 * What the schema cannot say: that things named are there, and that nothing is there twice.
 *
 * @returns at most `LIMITS.problems` problems, none for a sound pack.
 */
export function checkMeaning(pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const report: Report = (keys, why) => {
    if (problems.length < LIMITS.problems) problems.push({ path: pathOf(keys), why });
  };
  const ids = checkIdentity(pack, report);
  checkReferences(pack, ids, report);
  checkSource(pack, report);
  checkCount(pack, report);
  pack.entities.forEach((entity, at) => {
    checkNames(entity, at, report);
  });
  return problems;
}

/** Entities are told apart by their id, and by their Wikidata id where they have one. */
function checkIdentity(pack: Pack, report: Report): Set<string> {
  const ids = new Map<string, number>();
  const items = new Map<string, number>();
  pack.entities.forEach((entity, at) => {
    const twin = ids.get(entity.id);
    if (twin === undefined) ids.set(entity.id, at);
    else report(['entities', at, 'id'], notOwn(twin, entity.id));
    if (!entity.wikidata) return;
    const same = items.get(entity.wikidata);
    if (same === undefined) items.set(entity.wikidata, at);
    else report(['entities', at, 'wikidata'], notOwn(same, entity.wikidata));
  });
  return new Set(ids.keys());
}

const notOwn = (twin: number, id: string) => phrase('refused_id', { place: `entities[${twin}]`, id });

function checkReferences(pack: Pack, ids: ReadonlySet<string>, report: Report): void {
  const known = (id: string, keys: readonly (string | number)[]) => {
    if (!ids.has(id)) report(keys, phrase('refused_unknown', { id }));
  };
  pack.entities.forEach((entity, at) => {
    entity.relations.forEach((relation, n) => {
      const keys = ['entities', at, 'relations', n, 'to'];
      known(relation.to, keys);
      if (relation.to === entity.id) report(keys, phrase('refused_itself'));
    });
  });
  pack.timeline.forEach((item, at) => {
    item.entities.forEach((id, n) => {
      known(id, ['timeline', at, 'entities', n]);
    });
  });
  pack.disputes.forEach((dispute, at) => {
    dispute.entities.forEach((id, n) => {
      known(id, ['disputes', at, 'entities', n]);
    });
    dispute.sides.forEach((side, n) => {
      if (side.entity !== undefined) known(side.entity, ['disputes', at, 'sides', n, 'entity']);
    });
  });
}

/** A pack has one article or some sources, and cites nothing beyond them. */
function checkSource(pack: Pack, report: Report): void {
  if (!pack.article === !pack.sources) {
    report([], phrase(pack.article ? 'refused_both' : 'refused_neither'));
    return;
  }
  const most = pack.sources?.length ?? pack.article?.paragraphs ?? Number.POSITIVE_INFINITY;
  const beyond = pack.article ? 'refused_paragraph' : 'refused_source';
  const check = (list: readonly { cites: readonly number[] }[], keys: readonly (string | number)[]) => {
    list.forEach((item, at) => {
      item.cites.forEach((cite, n) => {
        if (cite > most) report([...keys, at, 'cites', n], phrase(beyond, { most, number: cite }));
      });
    });
  };
  check(pack.summary, ['summary']);
  check(pack.timeline, ['timeline']);
  pack.disputes.forEach((dispute, at) => {
    check(dispute.sides, ['disputes', at, 'sides']);
  });
  pack.entities.forEach((entity, at) => {
    check(entity.facts, ['entities', at, 'facts']);
    check(entity.statements, ['entities', at, 'statements']);
    check(entity.relations, ['entities', at, 'relations']);
  });
}

function checkCount({ entities }: Pack, report: Report): void {
  const count = entities.reduce((sum, { names }) => sum + names.length, 0);
  if (count > LIMITS.allNames)
    report(['entities'], phrase('refused_names', { most: LIMITS.allNames, number: count }));
}

/** Each spelling once per language and form; a handle is written as one. */
function checkNames(entity: Entity, at: number, report: Report): void {
  const seen = new Map<string, number>();
  entity.names.forEach((name, n) => {
    const keys = ['entities', at, 'names', n, 'text'];
    const key = JSON.stringify([name.text, name.lang, name.form]);
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, n);
    else report(keys, phrase('refused_twice', { place: `names[${twin}]`, text: name.text }));
    if (name.form === 'handle' && !/^@[^\s@]+$/u.test(name.text))
      report(keys, refusedValue(phrase('expected_handle'), name.text));
  });
}
