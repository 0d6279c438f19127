import { fold } from '../../lexicon/fold';
import { lateWords } from '../../words/late';

/**
 * States and provinces in whose towns the names of countries and capitals return, written as one word. Georgia is left
 * out: it is a country.
 */
const STATES = lateWords(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  newhampshire newjersey newmexico newyork northcarolina northdakota ohio oklahoma oregon pennsylvania
  rhodeisland southcarolina southdakota tennessee texas utah vermont virginia washington westvirginia wisconsin
  wyoming ontario britishcolumbia novascotia quebec
`);

/** How newspapers and the post shorten them. */
const SHORT =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Ne[bv]|N\.[CDHJMY]|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|V[at]|Wash|W\.Va|Wis|Wyo|Ga|Ont|Que|A[KLRZ]|BC|C[AOT]|DE|FL|GA|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKNR]|PA|QC|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\.?$/;

/** The longest has three words. */
const BEHIND = /^,\s([A-Z][A-Za-z.]*(?:\s[A-Z][a-z]+){0,2})/;

/** Whether a name is a town's in America or Australia by what follows it: "Russia, Ohio", "Lebanon, Pa." */
export function elsewhere(text: string, end: number): boolean {
  if (text[end] !== ',') return false;
  const behind = BEHIND.exec(text.slice(end, end + 30))?.[1];
  if (behind === undefined) return false;
  const words = behind.split(/\s/u);
  if (SHORT.test(words[0]!)) return true;
  // A full stop behind may end the sentence.
  const upTo = (at: number) => words.slice(0, at).join('').replace('.', '');
  return words.some((_, at) => STATES.has(fold(upTo(at + 1))));
}

const AMERICAN =
  /\b(?:Atlanta|Savannah|Alabama|Florida|Tennessee|Carolina|Virginia|Texas|Mississippi|Louisiana|Arizona|Michigan|Pennsylvania|Nevada|Ohio|Iowa|Republicans?|Democrats?|GOP|Biden|Kemp|Fulton|Senate|Bulldogs|Braves)\b/;

/** Whether a text speaks of the American state of Georgia, by its neighbours and its politics. */
export function ofAmericanGeorgia(text: string): boolean {
  return AMERICAN.test(text);
}
