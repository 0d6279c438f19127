import { type Rule, rules } from './rule';

/*
 * Estonian, Finnish and Hungarian: many cases, few of them irregular. Where a consonant weakens before some endings
 * (Turkki, Turkin) or a plural has another stem (Yhdysvallat, Yhdysvalloissa), the rule spells both.
 */

const VOWELS = 'aeiouyõäöüáéíóőúű';

/** Each ending behind each beginning. */
function product(beginnings: readonly string[], endings: readonly string[]): string[] {
  return beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));
}

const ESTONIAN_CASES = ['', 's', 'st', 'sse', 'le', 'l', 'lt', 'ga', 'ks', 'ni', 'na', 'ta', 't', 'd'];
const ESTONIAN_VOWELS = ['i', 'e', 'a', 'u'];

export const estonian: Rule[] = [
  ...rules(
    '',
    `
    rii|gid gid kide ke kidest kides kidesse kidele kidel kidelt kidega kideks
    rii|k k gi ki gis gist gisse gile gil gilt giga giks
    lii|t t du tu dus dust dusse dule dul dult duga duks
    men|t t di ti dis dist disse dile dil dilt diga diks
    lät|i i it isse is ist ile il ilt iga iks ti
    saar|ed ed te i tele tel telt tega tes test
  `,
  ),
  { shape: /[aeiouõäöü]$/u, cut: 0, endings: ESTONIAN_CASES },
  {
    shape: /[^aeiouõäöü]$/u,
    cut: 0,
    endings: ['', 't', ...product(ESTONIAN_VOWELS, ESTONIAN_CASES)],
  },
];

const FINNISH_CASES = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi'];
const FINNISH_ILLATIVES = 'an en in on un yn hun hon han hin seen'.split(' ');

/**
 * A stem whose consonant is strong in the base form, the partitive, the illative and the essive, and weak elsewhere.
 *
 * @param shape ends with the strong consonant and the vowel, which are left out of the stem.
 */
function graded(shape: RegExp, strong: string, weak: string): Rule {
  const vowel = strong.at(-1)!;
  return {
    shape,
    cut: strong.length,
    endings: [...product([strong], ['', 'a', `${vowel}n`, 'na']), ...product([weak], FINNISH_CASES)],
  };
}

export const finnish: Rule[] = [
  ...rules(
    '',
    `
    uom|i i en ea essa esta een elle ella elta eksi ena
    uu|si si den tta dessa desta teen delle della delta deksi tena
    val|lat lat tojen tain toja loissa loista toihin loille loilla loilta loiksi toina
    kun|nat nat tien tia nissa nista tiin nille nilla nilta niksi tina
    ma|at at iden itten ita issa ista ihin ille illa ilta iksi ina
    saar|et et ten ia issa ista iin ille illa ilta iksi ina
    |it it ien ejä eissa eista eihin eille eilla eilta eiksi eina
  `,
  ),
  graded(/kka$/u, 'ka', 'a'),
  graded(/kki$/u, 'ki', 'i'),
  graded(/ppi$/u, 'pi', 'i'),
  graded(/tti$/u, 'ti', 'i'),
  graded(/nti$/u, 'ti', 'ni'),
  graded(/valta$/u, 'ta', 'la'),
  graded(/nki$/u, 'ki', 'gi'),
  {
    shape: /nen$/u,
    cut: 3,
    endings: ['nen', 'sta', 'seen', ...product(['se'], [...FINNISH_CASES, 'na'])],
  },
  // Estonians decline as Finns do (Kallas, Kallaksen), what is far away as it is (Honduras, Hondurasin).
  {
    shape: /as$/u,
    cut: 1,
    endings: ['s', 'sta', 'kseen', 'sia', 'siin', ...product(['kse', 'si'], [...FINNISH_CASES, 'na'])],
  },
  {
    shape: new RegExp(`[${VOWELS}]$`, 'u'),
    cut: 0,
    endings: ['', ...FINNISH_CASES, 'na', 'a', 'ta', ...FINNISH_ILLATIVES],
  },
  {
    shape: new RegExp(`[^${VOWELS}]$`, 'u'),
    cut: 0,
    endings: ['', 'ia', 'iin', ...product(['i'], [...FINNISH_CASES, 'na'])],
  },
];

const HUNGARIAN_CASES =
  'nak nek ban ben ba be ból ből ra re ról ről tól től hoz hez höz ig ért nál nél ként t'.split(' ');
const HUNGARIAN_CONSONANT_CASES = ['', ...HUNGARIAN_CASES, ...'at et ot öt on en ön ok ek ak'.split(' ')];

export const hungarian: Rule[] = [
  {
    shape: new RegExp(`[${VOWELS}]$`, 'u'),
    cut: 0,
    endings: ['', ...HUNGARIAN_CASES, 'n', 'val', 'vel', 'ja', 'je'],
  },
  // A consonant of two letters doubles the first: Belarusz, Belarusszal.
  ...['cs', 'gy', 'ly', 'ny', 'sz', 'ty', 'zs'].map((digraph) => ({
    shape: new RegExp(`${digraph}$`, 'u'),
    cut: 2,
    endings: [
      ...product([digraph], HUNGARIAN_CONSONANT_CASES),
      ...product([digraph[0] + digraph], ['al', 'el']),
    ],
  })),
  {
    shape: new RegExp(`[^${VOWELS}]$`, 'u'),
    cut: 0,
    endings: [...HUNGARIAN_CONSONANT_CASES, ...product([...'bcdfgjklmnprstvz'].map(String), ['al', 'el'])],
  },
];
