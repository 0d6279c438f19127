import * as v from 'valibot';
import { REASON_CODES } from '../link/types';
import { LIMITS } from '../pack/limits';
import { FORMS, isId, KINDS } from '../pack/values';
import type { PageReport, ToContent } from './types';

/* What content scripts may answer. Bounded is what the popup prints: a page may have taken its process over. */

const line = v.pipe(v.string(), v.maxLength(LIMITS.line));
const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const pageReport = v.object({
  site: v.pipe(v.string(), v.maxLength(255)),
  state: v.picklist(['ready', 'reading', 'quiet', 'off']),
  entities: v.pipe(
    v.array(
      v.object({
        id: v.custom<string>(isId),
        name: line,
        kind: v.picklist(KINDS),
        form: v.picklist(FORMS),
        count,
        why: v.pipe(
          v.array(v.object({ code: v.picklist(REASON_CODES), text: v.exactOptional(text) })),
          v.maxLength(20),
        ),
      }),
    ),
    v.maxLength(20_000),
  ),
}) satisfies v.GenericSchema<unknown, PageReport>;

/** The schema of each answer. */
export const frameAnswers: { [K in keyof ToContent]: v.GenericSchema<unknown, ToContent[K]['out']> } = {
  page: pageReport,
  goTo: v.boolean(),
  step: v.boolean(),
  cardIn: v.boolean(),
  key: v.boolean(),
  who: v.boolean(),
  measure: v.object({
    complete: v.boolean(),
    texts: count,
    scan: milliseconds,
    longestTask: milliseconds,
  }),
  found: v.array(v.object({ entity: v.custom<string>(isId), text: v.string(), context: v.string() })),
};
