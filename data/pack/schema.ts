import * as v from 'valibot';
import { LIMITS } from './limits';
import { FORMS, ID, ID_LENGTH, KINDS, STRENGTHS } from './values';

export type { Form, Kind, Strength } from './values';

/*
 * Pack format 1. The validator is the one definition: types are inferred from it and the published JSON Schema
 * (docs/pack.schema.json) is generated from it. All text is plain text. What a check says is the name of a text of the
 * interface (`data/interface/refusals`); `describe` fills in the number that it holds.
 */

/**
 * Control characters, private use, unassigned, half surrogates, and the marks that reorder text (U+202A to U+202E,
 * U+2066 to U+2069), with which a text could be made to read otherwise than it is written.
 */
const HIDDEN = /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Plain text of bounded length: something in it, nothing hidden, not huge. */
const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('expected_something'),
    v.maxLength(max, 'expected_length'),
    v.check((value) => !HIDDEN.test(value), 'expected_plain'),
  );

const id = v.pipe(v.string(), v.maxLength(ID_LENGTH, 'expected_length'), v.regex(ID, 'expected_id'));

const language = v.pipe(
  v.string(),
  v.maxLength(35, 'expected_length'),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected_language'),
);

const url = v.pipe(
  v.string(),
  v.maxLength(LIMITS.url, 'expected_length'),
  v.regex(/^https:\/\/[^\s"'<>]+$/, 'expected_address'),
);

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** False for 30 February; a date of another form is not this check's business. */
const inCalendar = (date: string) =>
  !DATE.test(date) || date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

const isoDate = v.pipe(v.string(), v.regex(DATE, 'expected_date'), v.check(inCalendar, 'expected_day'));

/** Numbers of the article's paragraphs (non-empty lines, from 1), or of the reference pack's sources. */
const cites = v.pipe(
  v.array(v.pipe(v.number(), v.integer('expected_whole'), v.minValue(1, 'expected_from'))),
  v.minLength(1, 'expected_least'),
  v.maxLength(20, 'expected_most'),
);

/** An optional list of bounded length. */
const list = <T extends v.GenericSchema>(item: T, max: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(max, 'expected_most')), []);

const nameFields = v.strictObject({
  text: text(LIMITS.name),
  /** The spelling's language: its case endings are found by that language's rules. */
  lang: v.optional(language),
  strength: v.picklist(STRENGTHS),
  /** Left out: a handle if the text begins with @, else a name. */
  form: v.optional(v.picklist(FORMS)),
  /** Page languages in which alone the spelling counts ("ES" only in Latvian and Lithuanian). */
  langs: v.optional(
    v.pipe(v.array(language), v.minLength(1, 'expected_least'), v.maxLength(40, 'expected_most')),
  ),
});

const nameSchema = v.pipe(
  nameFields,
  v.transform((name) => ({
    ...name,
    form: name.form ?? (name.text.startsWith('@') ? ('handle' as const) : ('name' as const)),
  })),
);

const factSchema = v.strictObject({
  text: text(LIMITS.text),
  /** One or two words before the fact, in a reference pack: "Capital". */
  label: v.optional(text(40)),
  date: v.optional(isoDate),
  cites,
});

const statementSchema = v.strictObject({
  text: text(LIMITS.text),
  date: v.optional(isoDate),
  where: v.optional(text(LIMITS.line)),
  cites,
});

const relationSchema = v.strictObject({ to: id, as: text(LIMITS.line), cites });

const entitySchema = v.strictObject({
  id,
  kind: v.picklist(KINDS),
  name: text(LIMITS.name),
  role: text(LIMITS.line),
  /** `native`, `wikidata` and `iso2` are stable reference facts: any reference work has them, so they cite nothing. */
  native: v.optional(v.strictObject({ text: text(LIMITS.name), lang: language })),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,11}$/, 'expected_wikidata'))),
  iso2: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected_iso2'))),
  names: v.pipe(v.array(nameSchema), v.maxLength(LIMITS.names, 'expected_most')),
  facts: list(factSchema, LIMITS.facts),
  statements: list(statementSchema, LIMITS.statements),
  relations: list(relationSchema, LIMITS.relations),
  /** Words that speak for this entity when they stand near. */
  clues: list(text(60), LIMITS.clues),
  /** Longer proper names in which a name of this entity means something else ("Belarus State University"). */
  exclusions: list(text(LIMITS.name), LIMITS.exclusions),
});

/** A fact that is disputed, with what each side says; no side is the pack's own. */
const disputeSchema = v.strictObject({
  about: text(LIMITS.line),
  entities: v.pipe(v.array(id), v.minLength(1, 'expected_least'), v.maxLength(20, 'expected_most')),
  sides: v.pipe(
    v.array(
      v.strictObject({
        by: text(LIMITS.line),
        entity: v.optional(id),
        text: text(LIMITS.text),
        cites,
      }),
    ),
    v.minLength(2, 'expected_least'),
    v.maxLength(6, 'expected_most'),
  ),
});

const articleSchema = v.strictObject({
  title: text(LIMITS.line),
  publisher: v.optional(text(LIMITS.line)),
  url: v.optional(url),
  published: v.optional(isoDate),
  /** How many paragraphs the article has, if the pack says: cites stay within it. */
  paragraphs: v.optional(
    v.pipe(
      v.number(),
      v.integer('expected_whole'),
      v.minValue(1, 'expected_from'),
      v.maxValue(LIMITS.paragraphs, 'expected_upTo'),
    ),
  ),
});

const sourceSchema = v.strictObject({
  title: text(LIMITS.line),
  publisher: v.optional(text(LIMITS.line)),
  url: v.optional(url),
  licence: v.optional(text(LIMITS.line)),
  asOf: isoDate,
});

/** The validator of pack format 1. */
export const packSchema = v.strictObject({
  format: v.literal(1, 'expected_format'),
  id,
  title: text(LIMITS.line),
  language,
  /** A story pack is drawn from one article … */
  article: v.optional(articleSchema),
  /** … a reference pack from sources, which its cites number from 1. Exactly one of the two is there. */
  sources: v.optional(
    v.pipe(
      v.array(sourceSchema),
      v.minLength(1, 'expected_least'),
      v.maxLength(LIMITS.sources, 'expected_most'),
    ),
  ),
  asOf: isoDate,
  licence: v.optional(text(LIMITS.line)),
  summary: list(v.strictObject({ text: text(LIMITS.text), cites }), LIMITS.summary),
  timeline: list(
    v.strictObject({
      date: isoDate,
      /** How the date is known where the source itself does not give it ("general reference"). */
      dateNote: v.optional(text(LIMITS.line)),
      text: text(LIMITS.text),
      entities: list(id, 40),
      cites,
    }),
    LIMITS.timeline,
  ),
  disputes: list(disputeSchema, LIMITS.disputes),
  entities: v.pipe(
    v.array(entitySchema),
    v.minLength(1, 'expected_least'),
    v.maxLength(LIMITS.entities, 'expected_most'),
  ),
});

export type Pack = v.InferOutput<typeof packSchema>;
/** A pack as its author writes it, before defaults are filled in. */
export type PackInput = v.InferInput<typeof packSchema>;
export type Entity = Pack['entities'][number];
export type EntityName = Entity['names'][number];
export type Fact = Entity['facts'][number];
export type Statement = Entity['statements'][number];
export type Dispute = Pack['disputes'][number];
