import { type Rule, rules } from './rule';

/* Bulgarian and Macedonian have articles in place of cases; Serbian, Croatian, Bosnian and Slovene have cases. */

const CONSONANTS = 'bcčćdđfghjklmnpqrsštvwxzž';

export const bulgarian = rules(
  'бвгджзйклмнпрстфхцчшщ',
  `
  ск|и и ия ият а ата о ото ите
  (?:к|н)|и и ия ият а ата о ото ите
  |ец ец еца ецът ци ците
  |ия ия ията
  ств|о о ото а ата
  |а а ата
  .{3}C| - а ът я ят ите ов ова ово ови овия овият овата овото овите
  C| - а ът я ят ите
`,
);

export const macedonian = rules(
  'бвгдѓежзѕјклљмнњпрстќфхцчџш',
  `
  ск|и и иот а ата о ото ите
  |ец ец ецот ци ците
  |а а ата
  C| - от а
`,
);

export const serboCroatian = rules(
  CONSONANTS,
  `
  sk|i i og oga om ome omu im a e oj u o ih ima
  čk|i i og oga om ome omu im a e oj u o ih ima
  (?:sk|čk|šk)|a a e oj u om
  |ka ka ke ki ci ku kom ko
  |ga ga ge gi zi gu gom
  |a a e i u om o
  |ac ac ca cu cem ce ci aca cima
  |o o a u om e
  |io io ija iju ijem iji
  |e e ea eu eom ja ju jem
  |aj aj aja aju ajem
  (?:čl|zap)|ad ad ada adu adom
  .{3}C| - a u om em e i ima ov ova ovo ove ovi ovog ovoga ovom ovu ovoj ovih ovim
  C| - a u om em e i ima
`,
);

export const slovene = rules(
  CONSONANTS,
  `
  sk|i i ega emu em im a e o ih imi
  šk|i i ega emu em im a e o ih imi
  |a a e i o
  |ec ec ca cu cem ce ci cev cih
  |o o a u om
  |e e a u em
  .{3}C| - a u om em i e ja ju jem ov ova ovo ove ovi ovega ovemu ovem ovim ovih ovimi
  C| - a u om em i e ov ja ju jem
`,
);

/** The letters of Serbian Latin one by one in Cyrillic; digraphs first. */
const CYRILLIC: readonly (readonly [string, string])[] = [
  ['lj', 'љ'], ['nj', 'њ'], ['dž', 'џ'], ['a', 'а'], ['b', 'б'], ['c', 'ц'], ['č', 'ч'], ['ć', 'ћ'], ['d', 'д'],
  ['đ', 'ђ'], ['e', 'е'], ['f', 'ф'], ['g', 'г'], ['h', 'х'], ['i', 'и'], ['j', 'ј'], ['k', 'к'], ['l', 'л'],
  ['m', 'м'], ['n', 'н'], ['o', 'о'], ['p', 'п'], ['r', 'р'], ['s', 'с'], ['š', 'ш'], ['t', 'т'], ['u', 'у'],
  ['v', 'в'], ['z', 'з'], ['ž', 'ж'],
]; // biome-ignore format: a table

function inCyrillic(latin: string): string {
  let text = latin;
  for (const [from, to] of CYRILLIC) text = text.replaceAll(from, to);
  return text;
}

/** Serbian in Cyrillic: the same endings in the other alphabet. */
export const serbianCyrillic: Rule[] = serboCroatian.map((rule) => ({
  shape: new RegExp(inCyrillic(rule.shape.source), 'u'),
  cut: rule.cut,
  endings: rule.endings.map(inCyrillic),
}));
