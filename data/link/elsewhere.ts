/** States and provinces in whose towns the names of countries and capitals return. Georgia is left out: it is a country. */
const STATES = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas
  |Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
  |New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania
  |Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin
  |Wyoming|Ontario|Manitoba|Saskatchewan|Alberta|British Columbia|Nova Scotia|New Brunswick|Quebec|Newfoundland
  |New South Wales|Queensland|Tasmania`.split(/\s*\|\s*/u),
);

/** How newspapers and the post shorten them. */
const SHORT = new Set(
  `Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev.
  N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. Ga. Ont. Que.
  AL AK AZ AR CA CO CT DE FL GA ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
  SD TN TX UT VT VA WA WV WI WY ON QC BC`.split(/\s+/u),
);

/** The longest has three words. */
const BEHIND = /^,\s([A-Z][A-Za-z.]*(?:\s[A-Z][a-z]+){0,2})/;

/** Whether a name is a town's in America or Australia by what follows it: "Russia, Ohio", "Lebanon, Pa." */
export function elsewhere(text: string, end: number): boolean {
  if (text[end] !== ',') return false;
  const behind = BEHIND.exec(text.slice(end, end + 30))?.[1];
  if (behind === undefined) return false;
  const [first = '', ...rest] = behind.split(/\s/u);
  if (SHORT.has(first) || SHORT.has(`${first}.`)) return true;
  // A full stop behind may end the sentence.
  const whole = first.replace(/\.$/, '');
  return [whole, [whole, ...rest.slice(0, 1)].join(' '), [whole, ...rest].join(' ')].some((name) =>
    STATES.has(name),
  );
}

const AMERICAN =
  /\b(?:Atlanta|Savannah|Alabama|Florida|Tennessee|Carolina|Virginia|Texas|Mississippi|Louisiana|Arizona|Michigan|Pennsylvania|Nevada|Ohio|Iowa|Republicans?|Democrats?|GOP|Biden|Kemp|Fulton|Senate|Bulldogs|Braves)\b/;

/** Whether a text speaks of the American state of Georgia, by its neighbours and its politics. */
export function ofAmericanGeorgia(text: string): boolean {
  return AMERICAN.test(text);
}
