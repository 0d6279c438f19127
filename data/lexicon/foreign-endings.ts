import { late } from '../words/late';
import { readEndings, writeEndings } from './endings';
import { decline, FOREIGN } from './inflect';
import { FOREIGN_SHAPES, type Meta } from './layout';

/* What languages with case forms put after names that are not their own: the same in every lexicon of this version. */

/** For each language, its endings for each shape of names, as `writeEndings` has them. */
export const foreignTable = late((): Meta['foreign'] =>
  Object.fromEntries(
    FOREIGN.map((lang) => [lang, writeEndings(FOREIGN_SHAPES.map((end) => endingsBehind(lang, end)))]),
  ),
);

/** Each ending of them all once. */
export const foreignEndings = late(() => [
  ...new Set(Object.values(foreignTable()).flatMap(readEndings).flat()),
]);

/** What a language puts after a foreign name that ends in `end`, which the endings replace. */
function endingsBehind(lang: string, end: string): string[] {
  const model = end === '' ? 'Abn' : `Abn${end}`;
  const declined = decline(model, lang);
  if (!declined) return [end];
  return [...new Set([end, ...declined.endings.map((ending) => (declined.stem + ending).slice(3))])];
}
